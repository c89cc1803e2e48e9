package hk.praya.scoring.qmas;

import hk.praya.domain.assessment.RuleSetId;
import java.util.Locale;

/**
 * The points of a published table once more, as plain numbers and arithmetic on complete facts: what the rule set is
 * held against. The figures are typed in a second time on purpose.
 */
enum PublishedTable {
    GPT_245(245) {
        @Override
        int qualifications(int doctorates, int masters, int bachelors, boolean professional) {
            return newQualifications(doctorates, masters, bachelors, professional);
        }

        @Override
        int work(double graduate, double senior) {
            return newWork(graduate, senior);
        }

        @Override
        int renowned() {
            return 30;
        }

        @Override
        int international() {
            return 15;
        }

        @Override
        int enterprise() {
            return 20;
        }

        @Override
        int talentList() {
            return 30;
        }
    };

    static final int PASS = 80;

    private final int maximum;

    PublishedTable(int maximum) {
        this.maximum = maximum;
    }

    RuleSetId id() {
        return new RuleSetId(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    int maximum() {
        return maximum;
    }

    int age(int years) {
        if (years < 18 || years > 50) {
            return 0;
        }
        return years < 40 ? 30 : years < 45 ? 20 : 15;
    }

    /** Each argument counts the degrees of just that level. */
    abstract int qualifications(int doctorates, int masters, int bachelors, boolean professional);

    abstract int work(double graduate, double senior);

    int language(boolean chinese, boolean english, int others) {
        if (chinese && english) {
            return 20;
        }
        if (!chinese && !english) {
            return 0;
        }
        return others > 0 ? 15 : 10;
    }

    int renowned() {
        return 0;
    }

    int international() {
        return 0;
    }

    int enterprise() {
        return 0;
    }

    int talentList() {
        return 0;
    }

    static int children(int counting) {
        return counting > 1 ? 10 : counting * 5;
    }

    private static int newQualifications(int doctorates, int masters, int bachelors, boolean professional) {
        if (doctorates > 0 || masters > 1) {
            return 40;
        }
        if (masters > 0 || bachelors > 1) {
            return 20;
        }
        return bachelors > 0 || professional ? 10 : 0;
    }

    private static int newWork(double graduate, double senior) {
        if (graduate >= 10 && senior >= 5) {
            return 40;
        }
        if (graduate >= 5) {
            return senior >= 2 ? 30 : 15;
        }
        return graduate >= 2 ? 5 : 0;
    }
}
