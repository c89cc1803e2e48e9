package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.scoring.Asking;
import hk.praya.scoring.RandomProfiles;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every profile under every rule set, tried on profiles drawn by chance. */
class AnsweringTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final int PROFILES = 600;

    static Stream<RuleSet> sets() {
        return new QmasRules().all().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void anAnswerNeverLowersWhatIsCertainNorRaisesWhatIsPossible(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profiles = new RandomProfiles(seed, DAY);
            var asking = new Asking(profiles.complete());
            var so = profiles.incomplete(asking.truth());
            var before = assess(set, so);
            for (var question : shuffled(seed)) {
                so = asking.answer(question, so);
                var after = assess(set, so);
                assertNarrower(seed, question, before, after);
                before = after;
            }
            assertThat(so).isEqualTo(asking.truth());
            assertThat(before).isEqualTo(assess(set, asking.truth()));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void thePartsAddUpToTheWholeAndStayWithinTheMaximum(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profiles = new RandomProfiles(seed, DAY);
            var assessment = assess(set, profiles.incomplete(profiles.complete()));

            assertThat(assessment.certain()).isEqualTo(sum(assessment, true));
            assertThat(assessment.possible()).isEqualTo(sum(assessment, false));
            assertThat(assessment.certain()).isLessThanOrEqualTo(assessment.possible());
            assertThat(assessment.possible()).isLessThanOrEqualTo(assessment.maximum());
            assertThat(assessment.findings())
                    .allSatisfy(f -> assertThat(f.possible()).isBetween(f.certain(), f.maximum()));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aCompleteProfileLeavesNothingOpen(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var assessment = assess(set, new RandomProfiles(seed, DAY).complete());

            assertThat(assessment.findings()).as("seed %d", seed).noneMatch(Finding.Open.class::isInstance);
            assertThat(assessment.prerequisites())
                    .as("seed %d", seed)
                    .noneMatch(gate -> gate.met().isUnanswered());
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aFindingIsOpenExactlyWhereSomethingIsMissing(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profiles = new RandomProfiles(seed, DAY);
            var assessment = assess(set, profiles.incomplete(profiles.complete()));

            assertThat(assessment.findings())
                    .as("seed %d", seed)
                    .allSatisfy(f -> assertThat(f.certain() < f.possible())
                            .isEqualTo(!missing(f).isEmpty()));
            assertThat(assessment.prerequisites())
                    .as("seed %d", seed)
                    .allSatisfy(gate -> assertThat(gate.met().isUnanswered())
                            .isEqualTo(!gate.missing().isEmpty()));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void answeringAllThatIsMissingSettlesTheFinding(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profiles = new RandomProfiles(seed, DAY);
            var asking = new Asking(profiles.complete());
            var so = profiles.incomplete(asking.truth());
            var complete = assess(set, asking.truth());
            for (var open : assess(set, so).findings()) {
                var answered = assess(set, answerAll(asking, missing(open), so));

                assertThat(finding(answered, open.item()).certain())
                        .as("seed %d, %s", seed, open)
                        .isEqualTo(finding(complete, open.item()).certain());
                assertThat(missing(finding(answered, open.item())))
                        .as("seed %d, %s", seed, open)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void answeringAllThatIsMissingSettlesThePrerequisite(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profiles = new RandomProfiles(seed, DAY);
            var asking = new Asking(profiles.complete());
            var so = profiles.incomplete(asking.truth());
            for (var open : assess(set, so).prerequisites()) {
                var answered = assess(set, answerAll(asking, open.missing(), so));

                assertThat(answered.prerequisites())
                        .as("seed %d, %s", seed, open)
                        .filteredOn(gate -> gate.prerequisite() == open.prerequisite())
                        .singleElement()
                        .returns(Set.of(), PrerequisiteFinding::missing);
            }
        }
    }

    /** Of a ledger this does not hold: its questions share the level and the dates of the jobs. */
    @ParameterizedTest
    @MethodSource("sets")
    void noQuestionThatMattersIsLeftOutOfTheMissing(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profiles = new RandomProfiles(seed, DAY);
            var asking = new Asking(profiles.complete());
            var so = profiles.incomplete(asking.truth());
            if (so.work().isLedger()) {
                continue;
            }
            for (var open : assess(set, so).findings()) {
                var others = EnumSet.allOf(Question.class);
                others.removeAll(missing(open));
                var answered = finding(assess(set, answerAll(asking, others, so)), open.item());

                assertThat(answered.certain()).as("seed %d, %s", seed, open).isEqualTo(open.certain());
                assertThat(answered.possible()).as("seed %d, %s", seed, open).isEqualTo(open.possible());
            }
        }
    }

    private static void assertNarrower(int seed, Question question, Assessment before, Assessment after) {
        for (int i = 0; i < before.findings().size(); i++) {
            var then = before.findings().get(i);
            var now = after.findings().get(i);
            if (now.certain() < then.certain() || now.possible() > then.possible()) {
                throw new AssertionError("seed %d: %s turned %s into %s".formatted(seed, question, then, now));
            }
        }
        for (int i = 0; i < before.prerequisites().size(); i++) {
            var then = before.prerequisites().get(i);
            var now = after.prerequisites().get(i);
            if (!then.met().isUnanswered() && now.met() != then.met()) {
                throw new AssertionError("seed %d: %s turned %s into %s".formatted(seed, question, then, now));
            }
        }
    }

    private static Assessment assess(RuleSet set, Profile profile) {
        return set.assess(profile, DAY, true);
    }

    private static Profile answerAll(Asking asking, Collection<Question> questions, Profile so) {
        for (var question : questions) {
            so = asking.answer(question, so);
        }
        return so;
    }

    private static Finding finding(Assessment assessment, Item item) {
        return assessment.findings().stream()
                .filter(finding -> finding.item() == item)
                .findAny()
                .orElseThrow();
    }

    private static Set<Question> missing(Finding finding) {
        return finding instanceof Finding.Open open ? open.missing() : Set.of();
    }

    private static int sum(Assessment assessment, boolean certain) {
        return assessment.factors().stream()
                .flatMap(factor -> assessment.findings(factor).stream())
                .mapToInt(finding -> certain ? finding.certain() : finding.possible())
                .sum();
    }

    private static List<Question> shuffled(int seed) {
        var questions = new ArrayList<>(List.of(Question.values()));
        Collections.shuffle(questions, new Random(seed));
        return questions;
    }
}
