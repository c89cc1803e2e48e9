package hk.praya.scoring.example;

import static hk.praya.domain.assessment.Item.AGE_BAND;
import static hk.praya.domain.assessment.Item.CHILDREN;
import static hk.praya.domain.assessment.Item.INTERNATIONAL_EXPOSURE;
import static hk.praya.domain.assessment.Item.LANGUAGE_BAND;
import static hk.praya.domain.assessment.Item.QUALIFICATION_BAND;
import static hk.praya.domain.assessment.Item.RENOWNED_INSTITUTION;
import static hk.praya.domain.assessment.Item.REPUTABLE_ENTERPRISE;
import static hk.praya.domain.assessment.Item.RESIDENT_RELATIVE;
import static hk.praya.domain.assessment.Item.SPOUSE_DEGREE;
import static hk.praya.domain.assessment.Item.TALENT_LIST;
import static hk.praya.domain.assessment.Item.WORK_BAND;
import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;

import java.time.LocalDate;
import java.util.List;

/** What the points tests make of the people of the examples. */
final class PointsExamples {

    private static final LocalDate IN_2007 = LocalDate.of(2007, 3, 1);
    private static final LocalDate IN_2010 = LocalDate.of(2010, 3, 1);
    private static final LocalDate IN_2016 = LocalDate.of(2016, 3, 1);
    private static final LocalDate IN_2019 = LocalDate.of(2019, 3, 1);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 6, 1);

    static final List<WorkedExample> UNDER_2006 = List.of(
            WorkedExample.of(Persona.NURSE, "gpt-2006", IN_2007)
                    .earns(30, AGE_BAND)
                    .earns(20, QUALIFICATION_BAND)
                    .earns(40, WORK_BAND)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(110, YES, YES),
            WorkedExample.of(Persona.ENGINEER, "gpt-2006", IN_2007)
                    .earns(30, QUALIFICATION_BAND)
                    .earns(50, WORK_BAND)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(5, CHILDREN)
                    .comesTo(90, YES, NO),
            WorkedExample.of(Persona.GRADUATE, "gpt-2006", IN_2007)
                    .earns(20, QUALIFICATION_BAND)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(40, NO, YES),
            WorkedExample.of(Persona.FOUNDER, "gpt-2006", IN_2007)
                    .earns(15, AGE_BAND)
                    .earns(20, QUALIFICATION_BAND)
                    .earns(50, WORK_BAND)
                    .earns(5, RESIDENT_RELATIVE)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(10, CHILDREN)
                    .comesTo(105, YES, YES),
            WorkedExample.of(Persona.ACCOUNTANT, "gpt-2006", IN_2007)
                    .earns(15, AGE_BAND)
                    .earns(20, QUALIFICATION_BAND)
                    .mayEarn(30, 50, WORK_BAND)
                    .mayEarn(0, 20, LANGUAGE_BAND)
                    .mayEarn(0, 5, SPOUSE_DEGREE)
                    .mayEarn(0, 10, CHILDREN)
                    .comesTo(65, 120, UNANSWERED, YES));

    static final List<WorkedExample> UNDER_2008 = List.of(
            WorkedExample.of(Persona.NURSE, "gpt-2008", IN_2010)
                    .earns(30, AGE_BAND)
                    .earns(30, QUALIFICATION_BAND)
                    .earns(40, WORK_BAND)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(120, YES, YES),
            WorkedExample.of(Persona.ENGINEER, "gpt-2008", IN_2010)
                    .earns(35, QUALIFICATION_BAND)
                    .earns(50, WORK_BAND)
                    .earns(15, LANGUAGE_BAND)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(5, CHILDREN)
                    .comesTo(110, YES, YES),
            WorkedExample.of(Persona.GRADUATE, "gpt-2008", IN_2010)
                    .earns(30, AGE_BAND)
                    .earns(30, QUALIFICATION_BAND)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(80, YES, YES),
            WorkedExample.of(Persona.FOUNDER, "gpt-2008", IN_2010)
                    .earns(20, AGE_BAND)
                    .earns(30, QUALIFICATION_BAND)
                    .earns(50, WORK_BAND)
                    .earns(10, LANGUAGE_BAND)
                    .earns(5, RESIDENT_RELATIVE)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(10, CHILDREN)
                    .comesTo(130, YES, YES),
            WorkedExample.of(Persona.ACCOUNTANT, "gpt-2008", IN_2010)
                    .earns(20, AGE_BAND)
                    .earns(30, QUALIFICATION_BAND)
                    .mayEarn(30, 50, WORK_BAND)
                    .mayEarn(10, 20, LANGUAGE_BAND)
                    .mayEarn(0, 5, SPOUSE_DEGREE)
                    .mayEarn(0, 10, CHILDREN)
                    .comesTo(90, 135, YES, YES),
            WorkedExample.of(Persona.PAINTER, "gpt-2008", IN_2010)
                    .earns(30, WORK_BAND)
                    .comesTo(30, NO, NO));

    static final List<WorkedExample> UNDER_2015 = List.of(
            WorkedExample.of(Persona.NURSE, "gpt-2015", IN_2016)
                    .earns(30, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .earns(30, WORK_BAND)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(90, YES, YES),
            WorkedExample.of(Persona.ENGINEER, "gpt-2015", IN_2016)
                    .earns(20, QUALIFICATION_BAND)
                    .earns(30, RENOWNED_INSTITUTION)
                    .earns(40, WORK_BAND)
                    .earns(15, INTERNATIONAL_EXPOSURE)
                    .earns(15, LANGUAGE_BAND)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(5, CHILDREN)
                    .comesTo(130, YES, YES),
            WorkedExample.of(Persona.GRADUATE, "gpt-2015", IN_2016)
                    .earns(30, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .earns(30, RENOWNED_INSTITUTION)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(90, YES, YES),
            WorkedExample.of(Persona.FOUNDER, "gpt-2015", IN_2016)
                    .earns(20, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .earns(40, WORK_BAND)
                    .earns(10, LANGUAGE_BAND)
                    .earns(5, RESIDENT_RELATIVE)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(10, CHILDREN)
                    .comesTo(100, YES, YES),
            WorkedExample.of(Persona.ACCOUNTANT, "gpt-2015", IN_2016)
                    .earns(20, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .mayEarn(15, 40, WORK_BAND)
                    .mayEarn(10, 20, LANGUAGE_BAND)
                    .mayEarn(0, 5, SPOUSE_DEGREE)
                    .mayEarn(0, 10, CHILDREN)
                    .comesTo(55, 105, UNANSWERED, YES));

    static final List<WorkedExample> UNDER_2018 = List.of(
            WorkedExample.of(Persona.NURSE, "gpt-2018", IN_2019)
                    .earns(30, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .earns(30, WORK_BAND)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(90, YES, YES),
            WorkedExample.of(Persona.ENGINEER, "gpt-2018", IN_2019)
                    .earns(20, QUALIFICATION_BAND)
                    .earns(30, RENOWNED_INSTITUTION)
                    .earns(40, WORK_BAND)
                    .earns(15, INTERNATIONAL_EXPOSURE)
                    .earns(15, LANGUAGE_BAND)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(5, CHILDREN)
                    .comesTo(130, YES, YES),
            WorkedExample.of(Persona.GRADUATE, "gpt-2018", IN_2019)
                    .earns(30, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .earns(30, RENOWNED_INSTITUTION)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(90, YES, YES),
            WorkedExample.of(Persona.FOUNDER, "gpt-2018", IN_2019)
                    .earns(20, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .earns(40, WORK_BAND)
                    .earns(10, LANGUAGE_BAND)
                    .earns(5, RESIDENT_RELATIVE)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(10, CHILDREN)
                    .comesTo(100, YES, YES),
            WorkedExample.of(Persona.ACCOUNTANT, "gpt-2018", IN_2019)
                    .earns(20, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .mayEarn(15, 40, WORK_BAND)
                    .mayEarn(0, 30, TALENT_LIST)
                    .mayEarn(10, 20, LANGUAGE_BAND)
                    .mayEarn(0, 5, SPOUSE_DEGREE)
                    .mayEarn(0, 10, CHILDREN)
                    .comesTo(55, 135, UNANSWERED, YES));

    static final List<WorkedExample> UNDER_245 = List.of(
            WorkedExample.of(Persona.LISTED_NURSE, "gpt-245", IN_2023)
                    .earns(30, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .earns(30, WORK_BAND)
                    .earns(30, TALENT_LIST)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(120, YES, YES),
            WorkedExample.of(Persona.ENGINEER, "gpt-245", IN_2023)
                    .earns(20, QUALIFICATION_BAND)
                    .earns(30, RENOWNED_INSTITUTION)
                    .earns(40, WORK_BAND)
                    .earns(15, INTERNATIONAL_EXPOSURE)
                    .earns(20, REPUTABLE_ENTERPRISE)
                    .earns(15, LANGUAGE_BAND)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(5, CHILDREN)
                    .comesTo(150, YES, YES),
            WorkedExample.of(Persona.GRADUATE, "gpt-245", IN_2023)
                    .earns(30, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .earns(30, RENOWNED_INSTITUTION)
                    .earns(20, LANGUAGE_BAND)
                    .comesTo(90, YES, YES),
            WorkedExample.of(Persona.FOUNDER, "gpt-245", IN_2023)
                    .earns(20, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .earns(40, WORK_BAND)
                    .earns(10, LANGUAGE_BAND)
                    .earns(5, RESIDENT_RELATIVE)
                    .earns(5, SPOUSE_DEGREE)
                    .earns(10, CHILDREN)
                    .comesTo(100, YES, YES),
            WorkedExample.of(Persona.ACCOUNTANT, "gpt-245", IN_2023)
                    .earns(20, AGE_BAND)
                    .earns(10, QUALIFICATION_BAND)
                    .mayEarn(15, 40, WORK_BAND)
                    .mayEarn(0, 20, REPUTABLE_ENTERPRISE)
                    .mayEarn(0, 30, TALENT_LIST)
                    .mayEarn(10, 20, LANGUAGE_BAND)
                    .mayEarn(0, 5, SPOUSE_DEGREE)
                    .mayEarn(0, 10, CHILDREN)
                    .comesTo(55, 155, UNANSWERED, YES),
            WorkedExample.of(Persona.PAINTER, "gpt-245", IN_2023)
                    .earns(15, WORK_BAND)
                    .comesTo(15, NO, NO));

    private PointsExamples() {}
}
