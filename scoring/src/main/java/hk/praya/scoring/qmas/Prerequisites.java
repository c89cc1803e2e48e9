package hk.praya.scoring.qmas;

import static hk.praya.scoring.qmas.Conditions.BACHELORS;
import static hk.praya.scoring.qmas.Conditions.CHINESE;
import static hk.praya.scoring.qmas.Conditions.ENGLISH;
import static hk.praya.scoring.qmas.Conditions.PROFESSIONAL_QUALIFICATION;
import static hk.praya.scoring.qmas.Conditions.agedAtLeast;
import static hk.praya.scoring.qmas.Sources.LAUNCH_RELEASE;
import static hk.praya.scoring.qmas.Sources.SCHEME_PAGE;

import hk.praya.domain.assessment.Prerequisite;
import hk.praya.scoring.rule.Condition.FinancialSupport;
import hk.praya.scoring.rule.Condition.GoodCharacter;
import hk.praya.scoring.rule.Gate;
import java.util.List;

/** The basic prerequisites of each period. */
final class Prerequisites {

    private static final Gate ADULT =
            new Gate(Prerequisite.AGE, SCHEME_PAGE.at("Basic prerequisites: age"), agedAtLeast(18));

    private static final Gate MEANS = new Gate(
            Prerequisite.FINANCIAL_SUPPORT,
            SCHEME_PAGE.at("Basic prerequisites: financial requirement"),
            new FinancialSupport());

    private static final Gate CHARACTER = new Gate(
            Prerequisite.GOOD_CHARACTER, SCHEME_PAGE.at("Basic prerequisites: good character"), new GoodCharacter());

    private static final Gate CHINESE_OR_ENGLISH = new Gate(
            Prerequisite.LANGUAGE, LAUNCH_RELEASE.at("Prerequisites: language proficiency"), CHINESE.or(ENGLISH));

    private static final Gate EDUCATION = new Gate(
            Prerequisite.EDUCATION,
            SCHEME_PAGE.at("Basic prerequisites: basic academic qualifications"),
            BACHELORS.or(PROFESSIONAL_QUALIFICATION));

    /** Five, from January 2008 to 31 October 2024. */
    static final List<Gate> FROM_2008 = List.of(ADULT, MEANS, CHARACTER, CHINESE_OR_ENGLISH, EDUCATION);

    /** Four, since 1 November 2024, when language became a matter of criteria 4 and 5. */
    static final List<Gate> FROM_2024 = List.of(ADULT, MEANS, CHARACTER, EDUCATION);

    private Prerequisites() {}
}
