package hk.praya.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Answer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds of every scheme, whatever is answered: tried with every way to answer all that the scheme looks at. */
class EveryAnswerTest {

    static final List<Scheme> SCHEMES = Schemes.ALL;

    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final List<Answer> SETTLED = List.of(Answer.YES, Answer.NO);

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void more_answers_never_turn_what_is_settled(Scheme scheme) {
        everyAnswer(scheme, (told, open) -> {
            var before = scheme.find(told);
            for (var circumstance : open) {
                for (var answer : SETTLED) {
                    var after = scheme.find(told.with(circumstance, answer));
                    for (int i = 0; i < before.requirements().size(); i++) {
                        var met = before.requirements().get(i).met();
                        if (!met.isUnanswered()) {
                            assertThat(after.requirements().get(i).met())
                                    .as("%s with %s %s", told, circumstance, answer)
                                    .isEqualTo(met);
                        }
                    }
                    if (!before.suits().isUnanswered()) {
                        assertThat(after.suits())
                                .as("%s with %s %s", told, circumstance, answer)
                                .isEqualTo(before.suits());
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void what_comes_to_the_same_however_the_rest_is_answered_is_settled_already(Scheme scheme) {
        everyAnswer(scheme, (told, open) -> {
            var ends = ends(scheme, told, List.copyOf(open));
            if (ends.size() == 1) {
                assertThat(scheme.find(told).suits())
                        .as("%s", told)
                        .isEqualTo(ends.iterator().next());
            } else {
                assertThat(scheme.find(told).suits()).as("%s", told).isEqualTo(Answer.UNANSWERED);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void what_is_missing_is_open_and_matters_and_nothing_is_missing_once_all_is_told(Scheme scheme) {
        everyAnswer(scheme, (told, open) -> {
            var missing = scheme.find(told).missing();
            assertThat(open).as("%s", told).containsAll(missing);
            if (open.isEmpty() || !scheme.find(told).suits().isUnanswered()) {
                assertThat(missing).as("%s", told).isEmpty();
            }
            var ends = ends(scheme, told, List.copyOf(open));
            if (ends.size() > 1) {
                assertThat(missing).as("%s", told).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void what_a_scheme_does_not_look_at_does_not_matter_to_it(Scheme scheme) {
        var others = EnumSet.complementOf(EnumSet.copyOf(scheme.reads()));
        everyAnswer(scheme, (told, _) -> {
            for (var answer : SETTLED) {
                var more = told;
                for (var other : others) {
                    more = more.with(other, answer);
                }
                assertThat(scheme.find(more)).as("%s", more).isEqualTo(scheme.find(told));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void nothing_told_is_never_a_no(Scheme scheme) {
        var finding = scheme.find(Circumstances.NOTHING_TOLD);

        assertThat(finding.suits()).isEqualTo(Answer.UNANSWERED);
        assertThat(finding.missing()).isEqualTo(scheme.reads());
    }

    /** Calls with each way to answer, and what it leaves open; all that the scheme looks at, and nothing else. */
    private static void everyAnswer(Scheme scheme, BiConsumer<Circumstances, Set<Circumstance>> check) {
        var read = List.copyOf(scheme.reads());
        long ways = Math.round(Math.pow(3, read.size()));
        for (long way = 0; way < ways; way++) {
            var told = Circumstances.NOTHING_TOLD;
            var open = EnumSet.noneOf(Circumstance.class);
            long rest = way;
            for (var circumstance : read) {
                var answer = ANSWERS.get((int) (rest % 3));
                rest /= 3;
                told = told.with(circumstance, answer);
                if (answer.isUnanswered()) {
                    open.add(circumstance);
                }
            }
            check.accept(told, open);
        }
    }

    /** What it can come to in the end. */
    private static Set<Answer> ends(Scheme scheme, Circumstances told, List<Circumstance> open) {
        if (open.isEmpty()) {
            return EnumSet.of(scheme.find(told).suits());
        }
        var ends = EnumSet.noneOf(Answer.class);
        var rest = new ArrayList<>(open.subList(1, open.size()));
        for (var answer : SETTLED) {
            ends.addAll(ends(scheme, told.with(open.getFirst(), answer), rest));
        }
        return ends;
    }
}
