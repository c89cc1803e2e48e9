package hk.praya.scoring.qmas;

import static hk.praya.scoring.qmas.Conditions.ANOTHER_LANGUAGE;
import static hk.praya.scoring.qmas.Conditions.BACHELORS;
import static hk.praya.scoring.qmas.Conditions.CHINESE;
import static hk.praya.scoring.qmas.Conditions.DOCTORATE;
import static hk.praya.scoring.qmas.Conditions.ENGLISH;
import static hk.praya.scoring.qmas.Conditions.MASTERS;
import static hk.praya.scoring.qmas.Conditions.PROFESSIONAL_QUALIFICATION;
import static hk.praya.scoring.qmas.Conditions.TWO_BACHELORS;
import static hk.praya.scoring.qmas.Conditions.TWO_DOCTORATES;
import static hk.praya.scoring.qmas.Conditions.TWO_MASTERS;
import static hk.praya.scoring.qmas.Conditions.aged;
import static hk.praya.scoring.qmas.Conditions.senior;
import static hk.praya.scoring.qmas.Conditions.worked;
import static hk.praya.scoring.qmas.Sources.TABLE_165;
import static hk.praya.scoring.qmas.Sources.TABLE_165_IN_CHINESE;
import static hk.praya.scoring.qmas.Table.highest;
import static hk.praya.scoring.qmas.Table.line;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.scoring.rule.Condition.AccompanyingSpouseWithDegree;
import hk.praya.scoring.rule.Condition.ResidentRelative;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.Rule.EachChild;
import hk.praya.scoring.rule.Rule.Held;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** The General Points Test of 165 points as relaxed in January 2008, pass mark 80, to May 2015. */
final class GeneralPoints2008 {

    /** The day is not confirmed: in January 2008, and by the 20th, when it had been announced and was in force. */
    static final InForce FROM =
            new InForce(LocalDate.of(2008, 1, 20), LocalDate.of(2008, 1, 1), LocalDate.of(2008, 1, 20));

    /** 1: age; the copy of the English page has lost these rows, the Chinese one has them. */
    static final Rule AGE = highest(
            Item.AGE_BAND,
            TABLE_165_IN_CHINESE.at("Factor 1"),
            line(30, aged(18, 39)),
            line(20, aged(40, 44)),
            line(15, aged(45, 50)));

    /** 2: academic or professional qualifications. */
    static final Rule QUALIFICATIONS = highest(
            Item.QUALIFICATION_BAND,
            TABLE_165.at("Factor 2"),
            line(45, TWO_DOCTORATES),
            line(40, DOCTORATE.or(TWO_MASTERS)),
            line(35, MASTERS.or(TWO_BACHELORS)),
            line(30, BACHELORS.or(PROFESSIONAL_QUALIFICATION)));

    /** 3: work experience at graduate or specialist level. */
    static final Rule WORK = highest(
            Item.WORK_BAND,
            TABLE_165.at("Factor 3"),
            line(50, worked(10).and(senior(5))),
            line(40, worked(5).and(senior(2))),
            line(30, worked(5)),
            line(10, worked(2)));

    /** 4: language proficiency. */
    static final Rule LANGUAGE = highest(
            Item.LANGUAGE_BAND,
            TABLE_165.at("Factor 4"),
            line(20, CHINESE.and(ENGLISH)),
            line(15, CHINESE.or(ENGLISH).and(ANOTHER_LANGUAGE)),
            line(10, CHINESE.or(ENGLISH)));

    /** 5.1: an immediate family member who is a permanent resident residing in Hong Kong. */
    static final Rule RESIDENT_RELATIVE =
            new Held(Item.RESIDENT_RELATIVE, TABLE_165.at("Factor 5.1"), 5, new ResidentRelative());

    /** 5.2: an accompanying married spouse educated to degree level or above. */
    static final Rule SPOUSE_DEGREE =
            new Held(Item.SPOUSE_DEGREE, TABLE_165.at("Factor 5.2"), 5, new AccompanyingSpouseWithDegree());

    /** 5.3: each accompanying unmarried dependent child under 18. */
    static final Rule CHILDREN = new EachChild(Item.CHILDREN, TABLE_165.at("Factor 5.3"), 5, 10);

    static final RuleSet RULES = new RuleSet(
            new RuleSetId("gpt-2008"),
            Kind.POINTS,
            FROM,
            80,
            Prerequisites.FROM_2008,
            List.of(AGE, QUALIFICATIONS, WORK, LANGUAGE, RESIDENT_RELATIVE, SPOUSE_DEGREE, CHILDREN));

    private GeneralPoints2008() {}
}
