package hk.praya.scoring.qmas;

import hk.praya.domain.assessment.RuleSetId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The points of a published table once more, as plain numbers and arithmetic on complete facts: what the rule set is
 * held against. The figures are typed in a second time on purpose.
 *
 * @param ages from 18, 25, 30, 35, 40, 45 and 51
 * @param qualifications two doctorates; a doctorate or two master's; a master's or two bachelor's; a bachelor's
 * @param work ten years of which five senior; five of which two senior; five; two
 * @param language Chinese and English; one of them and another; one of them
 */
record PublishedTable(
        String id,
        int maximum,
        List<Integer> ages,
        List<Integer> qualifications,
        int renowned,
        List<Integer> work,
        int international,
        int enterprise,
        int talentList,
        List<Integer> language) {

    static final int PASS = 80;

    private static final List<Integer> AGES_2006 = List.of(0, 25, 30, 25, 15, 5, 0);
    private static final List<Integer> AGES = List.of(30, 30, 30, 30, 20, 15, 0);
    private static final List<Integer> STUDY_2006 = List.of(45, 40, 30, 20);
    private static final List<Integer> STUDY_2008 = List.of(45, 40, 35, 30);
    private static final List<Integer> STUDY = List.of(40, 40, 20, 10);
    private static final List<Integer> WORK_2006 = List.of(50, 40, 30, 0);
    private static final List<Integer> WORK_2008 = List.of(50, 40, 30, 10);
    private static final List<Integer> WORK = List.of(40, 30, 15, 5);
    private static final List<Integer> LANGUAGE_2006 = List.of(20, 0, 0);
    private static final List<Integer> LANGUAGE = List.of(20, 15, 10);

    static Stream<PublishedTable> all() {
        return Stream.of(
                new PublishedTable("gpt-2006", 165, AGES_2006, STUDY_2006, 0, WORK_2006, 0, 0, 0, LANGUAGE_2006),
                new PublishedTable("gpt-2008", 165, AGES, STUDY_2008, 0, WORK_2008, 0, 0, 0, LANGUAGE),
                new PublishedTable("gpt-2015", 195, AGES, STUDY, 30, WORK, 15, 0, 0, LANGUAGE),
                new PublishedTable("gpt-2018", 225, AGES, STUDY, 30, WORK, 15, 0, 30, LANGUAGE),
                new PublishedTable("gpt-245", 245, AGES, STUDY, 30, WORK, 15, 20, 30, LANGUAGE));
    }

    RuleSetId ruleSet() {
        return new RuleSetId(id);
    }

    int age(int years) {
        if (years < 18) {
            return 0;
        }
        long above =
                Stream.of(25, 30, 35, 40, 45, 51).filter(from -> years >= from).count();
        return ages.get((int) above);
    }

    /** Each number is of the degrees of just that level. */
    int qualifications(int doctorates, int masters, int bachelors, boolean professional) {
        if (doctorates > 1) {
            return qualifications.get(0);
        }
        if (doctorates == 1 || masters > 1) {
            return qualifications.get(1);
        }
        if (masters == 1 || bachelors > 1) {
            return qualifications.get(2);
        }
        return bachelors == 1 || professional ? qualifications.get(3) : 0;
    }

    int work(double graduate, double senior) {
        if (graduate >= 10 && senior >= 5) {
            return work.get(0);
        }
        if (graduate >= 5) {
            return senior >= 2 ? work.get(1) : work.get(2);
        }
        return graduate >= 2 ? work.get(3) : 0;
    }

    int language(boolean chinese, boolean english, int others) {
        if (chinese && english) {
            return language.get(0);
        }
        if (!chinese && !english) {
            return 0;
        }
        return others > 0 ? language.get(1) : language.get(2);
    }

    static int children(int counting) {
        return counting > 1 ? 10 : counting * 5;
    }

    @Override
    public String toString() {
        return id;
    }
}
