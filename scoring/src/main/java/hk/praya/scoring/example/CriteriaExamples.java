package hk.praya.scoring.example;

import static hk.praya.domain.assessment.Item.AGED_50_OR_BELOW;
import static hk.praya.domain.assessment.Item.ANNUAL_INCOME;
import static hk.praya.domain.assessment.Item.BUSINESS_PROFIT;
import static hk.praya.domain.assessment.Item.ELIGIBLE_DEGREE;
import static hk.praya.domain.assessment.Item.ENGLISH;
import static hk.praya.domain.assessment.Item.FIVE_YEARS_WORK;
import static hk.praya.domain.assessment.Item.STEM_DEGREE;
import static hk.praya.domain.assessment.Item.THREE_YEARS_ENTERPRISE;
import static hk.praya.domain.assessment.Item.THREE_YEARS_FIELD;
import static hk.praya.domain.assessment.Item.TWO_LANGUAGES;
import static hk.praya.domain.assessment.Item.TWO_YEARS_INTERNATIONAL;
import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;

import java.time.LocalDate;
import java.util.List;

/** What the twelve criteria make of the people of the examples. */
final class CriteriaExamples {

    private static final LocalDate IN_2025 = LocalDate.of(2025, 3, 3);

    static final List<WorkedExample> UNDER_2024 = List.of(
            WorkedExample.of(Persona.NURSE, "gpt-2024", IN_2025)
                    .meets(AGED_50_OR_BELOW, TWO_LANGUAGES, ENGLISH, FIVE_YEARS_WORK)
                    .comesTo(4, NO, YES),
            WorkedExample.of(Persona.ENGINEER, "gpt-2024", IN_2025)
                    .meets(ELIGIBLE_DEGREE, STEM_DEGREE)
                    .meets(TWO_LANGUAGES, ENGLISH)
                    .meets(FIVE_YEARS_WORK, THREE_YEARS_ENTERPRISE, TWO_YEARS_INTERNATIONAL)
                    .meets(ANNUAL_INCOME)
                    .comesTo(8, YES, YES),
            WorkedExample.of(Persona.GRADUATE, "gpt-2024", IN_2025)
                    .meets(AGED_50_OR_BELOW, TWO_LANGUAGES, ENGLISH)
                    .comesTo(3, NO, YES),
            WorkedExample.of(Persona.FOUNDER, "gpt-2024", IN_2025)
                    .meets(AGED_50_OR_BELOW, FIVE_YEARS_WORK, THREE_YEARS_FIELD, ANNUAL_INCOME, BUSINESS_PROFIT)
                    .comesTo(5, NO, YES),
            WorkedExample.of(Persona.ACCOUNTANT, "gpt-2024", IN_2025)
                    .meets(AGED_50_OR_BELOW, FIVE_YEARS_WORK, THREE_YEARS_FIELD)
                    .mayEarn(0, 1, TWO_LANGUAGES)
                    .mayEarn(0, 1, ENGLISH)
                    .mayEarn(0, 1, THREE_YEARS_ENTERPRISE)
                    .mayEarn(0, 1, ANNUAL_INCOME)
                    .comesTo(3, 7, UNANSWERED, YES),
            WorkedExample.of(Persona.PAINTER, "gpt-2024", IN_2025)
                    .meets(FIVE_YEARS_WORK)
                    .comesTo(1, NO, NO));

    private CriteriaExamples() {}
}
