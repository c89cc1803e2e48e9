package hk.praya.scoring.qmas;

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
import static hk.praya.scoring.qmas.Sources.TABLE_2006;
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
import java.util.List;

/** The first General Points Test, of 165 points, pass mark 80, from the launch to January 2008. */
final class GeneralPoints2006 {

    static final InForce FROM = InForce.from(2006, 6, 28);

    /** 1: age. */
    static final Rule AGE = highest(
            Item.AGE_BAND,
            TABLE_2006.at("Age"),
            line(30, aged(30, 34)),
            line(25, aged(25, 29).or(aged(35, 39))),
            line(15, aged(40, 44)),
            line(5, aged(45, 50)));

    /** 2: academic or professional qualifications. */
    static final Rule QUALIFICATIONS = highest(
            Item.QUALIFICATION_BAND,
            TABLE_2006.at("Education"),
            line(45, TWO_DOCTORATES),
            line(40, DOCTORATE.or(TWO_MASTERS)),
            line(30, MASTERS.or(TWO_BACHELORS)),
            line(20, BACHELORS.or(PROFESSIONAL_QUALIFICATION)));

    /** 3: work experience at graduate or specialist level. */
    static final Rule WORK = highest(
            Item.WORK_BAND,
            TABLE_2006.at("Working experience"),
            line(50, worked(10).and(senior(5))),
            line(40, worked(5).and(senior(2))),
            line(30, worked(5)));

    /** 4: language proficiency; one language alone scored nothing. */
    static final Rule LANGUAGE =
            highest(Item.LANGUAGE_BAND, TABLE_2006.at("Languages"), line(20, CHINESE.and(ENGLISH)));

    /**
     * 5: an immediate family member who is a permanent resident. Whether that person had to live in Hong Kong, as from
     * 2008, the copy does not say; it is read so here.
     */
    static final Rule RESIDENT_RELATIVE =
            new Held(Item.RESIDENT_RELATIVE, TABLE_2006.at("Family member"), 5, new ResidentRelative());

    /** 5: an accompanying spouse educated to degree level. */
    static final Rule SPOUSE_DEGREE =
            new Held(Item.SPOUSE_DEGREE, TABLE_2006.at("Spouse"), 5, new AccompanyingSpouseWithDegree());

    /** 5: each accompanying unmarried dependent child under 18. */
    static final Rule CHILDREN = new EachChild(Item.CHILDREN, TABLE_2006.at("Children"), 5, 10);

    static final RuleSet RULES = new RuleSet(
            new RuleSetId("gpt-2006"),
            Kind.POINTS,
            FROM,
            80,
            Prerequisites.FROM_2006,
            List.of(AGE, QUALIFICATIONS, WORK, LANGUAGE, RESIDENT_RELATIVE, SPOUSE_DEGREE, CHILDREN));

    private GeneralPoints2006() {}
}
