package hk.praya.scoring.qmas;

import hk.praya.domain.profile.DegreeLevel;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Condition.Aged;
import hk.praya.scoring.rule.Condition.Chinese;
import hk.praya.scoring.rule.Condition.Degrees;
import hk.praya.scoring.rule.Condition.English;
import hk.praya.scoring.rule.Condition.OtherLanguages;
import hk.praya.scoring.rule.Condition.ProfessionallyQualified;
import hk.praya.scoring.rule.Condition.Worked;
import hk.praya.scoring.rule.WorkKind;

/** The words the published tables are written in. */
final class Conditions {

    private static final int NO_UPPER_AGE = 199;

    static final Condition TWO_DOCTORATES = new Degrees(2, DegreeLevel.DOCTORATE);
    static final Condition DOCTORATE = new Degrees(1, DegreeLevel.DOCTORATE);
    static final Condition TWO_MASTERS = new Degrees(2, DegreeLevel.MASTER);
    static final Condition MASTERS = new Degrees(1, DegreeLevel.MASTER);
    static final Condition TWO_BACHELORS = new Degrees(2, DegreeLevel.BACHELOR);
    static final Condition BACHELORS = new Degrees(1, DegreeLevel.BACHELOR);
    static final Condition PROFESSIONAL_QUALIFICATION = new ProfessionallyQualified();

    static final Condition CHINESE = new Chinese();
    static final Condition ENGLISH = new English();
    static final Condition ANOTHER_LANGUAGE = new OtherLanguages(1);

    private Conditions() {}

    static Condition aged(int from, int to) {
        return new Aged(from, to);
    }

    static Condition agedAtLeast(int years) {
        return new Aged(years, NO_UPPER_AGE);
    }

    static Condition agedAtMost(int years) {
        return new Aged(0, years);
    }

    static Condition worked(int years) {
        return new Worked(years, WorkKind.GRADUATE_LEVEL);
    }

    static Condition senior(int years) {
        return new Worked(years, WorkKind.SENIOR);
    }

    static Condition international(int years) {
        return new Worked(years, WorkKind.INTERNATIONAL);
    }

    static Condition inReputableEnterprises(int years) {
        return new Worked(years, WorkKind.REPUTABLE_ENTERPRISE);
    }

    static Condition inSpecifiedFields(int years) {
        return new Worked(years, WorkKind.SPECIFIED_FIELD);
    }
}
