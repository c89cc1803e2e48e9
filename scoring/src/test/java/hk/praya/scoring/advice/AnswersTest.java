package hk.praya.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.scoring.Profiles;
import hk.praya.scoring.RandomProfiles;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final int PROFILES = 600;

    static Stream<RuleSet> sets() {
        return new QmasRules().all().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theBestAnswersMakeThePossibleCertain(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profile = incomplete(seed);
            var before = set.assess(profile, DAY, true);
            var after = set.assess(all(Answers.best(DAY), profile), DAY, true);

            assertThat(after.certain()).as("seed %d", seed).isEqualTo(before.possible());
            assertThat(after.prerequisites())
                    .as("seed %d", seed)
                    .noneMatch(gate -> gate.met().isUnanswered());
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theWorstAnswersLeaveNothingPossibleThatIsNotCertain(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profile = incomplete(seed);
            var before = set.assess(profile, DAY, true);
            var after = set.assess(all(Answers.worst(DAY), profile), DAY, true);

            assertThat(after.possible()).as("seed %d", seed).isEqualTo(before.certain());
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void whatHasBeenToldStays(Question question) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var complete = new RandomProfiles(seed, DAY).complete();

            assertThat(Answers.best(DAY).to(question, complete))
                    .as("seed %d", seed)
                    .isEqualTo(Answers.worst(DAY).to(question, complete));
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void anAnswerLeavesItsQuestionOpenNowhere(Question question) {
        for (var set : new QmasRules().all()) {
            for (int seed = 0; seed < PROFILES / 10; seed++) {
                var profile = incomplete(seed);
                for (var answers : Set.of(Answers.best(DAY), Answers.worst(DAY))) {
                    var after = set.assess(answers.to(question, profile), DAY, true);

                    assertThat(after.findings())
                            .as("seed %d under %s", seed, set.id())
                            .noneMatch(f -> f instanceof Finding.Open open
                                    && open.missing().contains(question));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theBestAgeStaysTheBestForTheYearsThatAnyChangeTakes(RuleSet set) {
        var born = Profiles.born(DAY.minusYears(Answers.BEST_AGE));
        var items = Set.of(Item.AGE_BAND, Item.AGED_50_OR_BELOW);
        for (int years = 0; years < 5; years++) {
            assertThat(set.assess(born, DAY.plusYears(years), true).findings())
                    .filteredOn(finding -> items.contains(finding.item()))
                    .allSatisfy(finding -> assertThat(finding.certain()).isEqualTo(finding.maximum()));
        }
    }

    private static Profile incomplete(int seed) {
        var profiles = new RandomProfiles(seed, DAY);
        return profiles.incomplete(profiles.complete());
    }

    private static Profile all(Answers answers, Profile so) {
        for (var question : Question.values()) {
            so = answers.to(question, so);
        }
        return so;
    }
}
