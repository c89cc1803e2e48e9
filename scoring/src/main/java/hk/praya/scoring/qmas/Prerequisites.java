package hk.praya.scoring.qmas;

import static hk.praya.scoring.qmas.Conditions.BACHELORS;
import static hk.praya.scoring.qmas.Conditions.CHINESE;
import static hk.praya.scoring.qmas.Conditions.ENGLISH;
import static hk.praya.scoring.qmas.Conditions.PROFESSIONAL_QUALIFICATION;
import static hk.praya.scoring.qmas.Conditions.aged;
import static hk.praya.scoring.qmas.Conditions.agedAtLeast;
import static hk.praya.scoring.qmas.Sources.LAUNCH_RELEASE;
import static hk.praya.scoring.qmas.Sources.PREREQUISITES_AS_REPORTED;
import static hk.praya.scoring.qmas.Sources.SCHEME_PAGE;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.scoring.rule.Condition.FinancialSupport;
import hk.praya.scoring.rule.Condition.GoodCharacter;
import hk.praya.scoring.rule.Gate;
import java.util.List;

/** The basic prerequisites of each period. */
final class Prerequisites {

    /** Five, from the launch, when nobody above 50 was admitted. */
    static final List<Gate> FROM_2006 = List.of(
            new Gate(Prerequisite.AGE, LAUNCH_RELEASE.at("Prerequisite (i)"), aged(18, 50)),
            means(LAUNCH_RELEASE.at("Prerequisite (ii)")),
            character(LAUNCH_RELEASE.at("Prerequisite (iii)")),
            chineseOrEnglish(LAUNCH_RELEASE.at("Prerequisite (iv)")),
            education(LAUNCH_RELEASE.at("Prerequisite (v)")));

    /** Five, from January 2008 to 31 October 2024; three of them unchanged since the launch. */
    static final List<Gate> FROM_2008 = List.of(
            adult(PREREQUISITES_AS_REPORTED.at("1. Age")),
            means(LAUNCH_RELEASE.at("Prerequisite (ii)")),
            character(LAUNCH_RELEASE.at("Prerequisite (iii)")),
            chineseOrEnglish(PREREQUISITES_AS_REPORTED.at("4. Language proficiency")),
            education(LAUNCH_RELEASE.at("Prerequisite (v)")));

    /** Four, since 1 November 2024, when language became a matter of criteria 4 and 5. */
    static final List<Gate> FROM_2024 = List.of(
            adult(SCHEME_PAGE.at("Basic prerequisites: age")),
            means(SCHEME_PAGE.at("Basic prerequisites: financial requirement")),
            character(SCHEME_PAGE.at("Basic prerequisites: good character")),
            education(SCHEME_PAGE.at("Basic prerequisites: basic academic qualifications")));

    private Prerequisites() {}

    private static Gate adult(Citation law) {
        return new Gate(Prerequisite.AGE, law, agedAtLeast(18));
    }

    private static Gate means(Citation law) {
        return new Gate(Prerequisite.FINANCIAL_SUPPORT, law, new FinancialSupport());
    }

    private static Gate character(Citation law) {
        return new Gate(Prerequisite.GOOD_CHARACTER, law, new GoodCharacter());
    }

    private static Gate chineseOrEnglish(Citation law) {
        return new Gate(Prerequisite.LANGUAGE, law, CHINESE.or(ENGLISH));
    }

    private static Gate education(Citation law) {
        return new Gate(Prerequisite.EDUCATION, law, BACHELORS.or(PROFESSIONAL_QUALIFICATION));
    }
}
