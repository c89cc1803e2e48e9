package hk.praya.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.scoring.Profiles;
import hk.praya.scoring.RandomProfiles;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettlingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int PROFILES = 400;
    private static final RuleSet CRITERIA = set("gpt-2024");
    private static final RuleSet POINTS = set("gpt-245");

    /** Of twelve criteria three are met, and three not. */
    private static final Profile HALF = Profiles.stated(12.0, null, 0.0, 0.0, 3.0)
            .withPerson(Profiles.born(DAY.minusYears(40)).person())
            .withMeans(new Means(null, Answer.NO, null, Answer.UNANSWERED));

    static Stream<RuleSet> sets() {
        return new QmasRules().all().stream();
    }

    @Test
    void whatAddsMostByItselfComesFirst() {
        assertThat(Settling.soonest(CRITERIA, Profile.UNANSWERED, DAY))
                .containsExactly(new Settling(Question.DEGREES, 2), new Settling(Question.ENGLISH, 2));
        assertThat(Settling.soonest(POINTS, Profile.UNANSWERED, DAY))
                .containsExactly(new Settling(Question.DEGREES, 70), new Settling(Question.DATE_OF_BIRTH, 30));
    }

    @Test
    void ofQuestionsThatDoAsMuchTheOneThatMoreHangsOnComesFirst() {
        var degreesTold = Profiles.studied();

        assertThat(Settling.soonest(CRITERIA, degreesTold, DAY))
                .containsExactly(new Settling(Question.ENGLISH, 2), new Settling(Question.DATE_OF_BIRTH, 1));
    }

    @Test
    void ofQuestionsThatAreWorthAsMuchTheOneThatTakesLessComesFirst() {
        var english = Profiles.studied().withLanguage(new Language(Answer.NO, Answer.YES, 0));

        assertThat(Settling.soonest(CRITERIA, english, DAY))
                .containsExactly(new Settling(Question.DATE_OF_BIRTH, 1), new Settling(Question.LISTED_COMPANY, 1));
    }

    /** Five are certain. Any one of the three that are open would be the sixth; that one is known by heart decides. */
    @Test
    void aQuestionThatSettlesItAloneComesFirst() {
        var fiveMet = HALF.withLanguage(new Language(Answer.UNANSWERED, Answer.YES, 0))
                .withStudy(Profiles.studied(Profiles.degree(DegreeLevel.MASTER, Answer.YES, Answer.UNANSWERED))
                        .study());
        assertThat(CRITERIA.assess(fiveMet, DAY, true))
                .returns(5, Assessment::certain)
                .returns(9, Assessment::possible);

        assertThat(Settling.soonest(CRITERIA, fiveMet, DAY))
                .containsExactly(new Settling(Question.CHINESE, 1), new Settling(Question.LISTED_COMPANY, 1));
    }

    /** Under the points test Chinese is worth 10 of the 20 missing; a no to it makes the threshold unreachable. */
    @Test
    void aNoThatSettlesItCountsAsMuchAsAYes() {
        var profile = Profiles.born(DAY.minusYears(42))
                .withStudy(Profiles.studied(Profiles.renowned(Answer.NO)).study())
                .withWork(Profiles.stated(5.0, 2.0, 0.0, 0.0, 0.0).work())
                .withLanguage(new Language(Answer.UNANSWERED, Answer.YES, 0))
                .withTalent(new TalentListing(null, Answer.NO));
        var now = POINTS.assess(profile, DAY, true);
        assertThat(now.threshold() - now.certain()).isEqualTo(10);
        assertThat(now.possible() - now.threshold()).isEqualTo(20);

        assertThat(Settling.soonest(POINTS, profile, DAY)).first().isEqualTo(new Settling(Question.CHINESE, 10));
    }

    @Test
    void onceTheResultIsSettledWhatHangsOnAQuestionDecides() {
        var reached = HALF.withLanguage(new Language(Answer.YES, Answer.YES, 0))
                .withMeans(Means.UNANSWERED.withAnnualIncomeHkd(2_000_000L));
        assertThat(CRITERIA.assess(reached, DAY, true).reached()).isEqualTo(Answer.YES);

        assertThat(Settling.soonest(CRITERIA, reached, DAY))
                .containsExactly(new Settling(Question.DEGREES, 2), new Settling(Question.LISTED_COMPANY, 1));
    }

    @Test
    void questionsOfPrerequisitesComeLast() {
        var told = new RandomProfiles(1, DAY).complete().withSuitability(Suitability.UNANSWERED);
        assertThat(Settling.soonest(CRITERIA, told, DAY))
                .containsExactly(new Settling(Question.FINANCIAL_SUPPORT, 0), new Settling(Question.GOOD_CHARACTER, 0));

        var oneOpen = told.withLanguage(told.language().withEnglish(Answer.UNANSWERED));
        assertThat(Settling.soonest(CRITERIA, oneOpen, DAY))
                .extracting(Settling::question)
                .containsExactly(Question.ENGLISH, Question.FINANCIAL_SUPPORT);
    }

    @Test
    void whereNothingIsOpenNothingIsAsked() {
        assertThat(Settling.soonest(CRITERIA, new RandomProfiles(1, DAY).complete(), DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void atMostTwoAreAskedAndAllOfThemAreOpen(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profile = incomplete(seed);
            var asked = questions(Settling.soonest(set, profile, DAY));
            var open = open(set.assess(profile, DAY, true));

            assertThat(open).as("seed %d", seed).containsAll(asked);
            assertThat(asked).as("seed %d", seed).doesNotHaveDuplicates().hasSize(Math.min(2, open.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void ifOneAnswerCanSettleItTheFirstQuestionIsOneOfThose(RuleSet set) {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profile = incomplete(seed);
            var now = set.assess(profile, DAY, true);
            if (!now.reached().isUnanswered()) {
                continue;
            }
            var first = questions(Settling.soonest(set, profile, DAY)).getFirst();
            boolean any = open(now).stream().anyMatch(question -> canSettle(set, question, profile));

            assertThat(canSettle(set, first, profile))
                    .as("seed %d, %s", seed, first)
                    .isEqualTo(any);
        }
    }

    private static boolean canSettle(RuleSet set, Question question, Profile profile) {
        return Stream.of(Answers.best(DAY), Answers.worst(DAY))
                .map(answers -> set.assess(answers.to(question, profile), DAY, true))
                .anyMatch(then -> !then.reached().isUnanswered());
    }

    private static List<Question> questions(List<Settling> settling) {
        return settling.stream().map(Settling::question).toList();
    }

    private static Set<Question> open(Assessment now) {
        var open = EnumSet.noneOf(Question.class);
        now.findings().forEach(finding -> {
            if (finding instanceof Finding.Open waiting) {
                open.addAll(waiting.missing());
            }
        });
        now.prerequisites().forEach(gate -> open.addAll(gate.missing()));
        return open;
    }

    private static Profile incomplete(int seed) {
        var profiles = new RandomProfiles(seed, DAY);
        return profiles.incomplete(profiles.complete());
    }

    private static RuleSet set(String id) {
        return new QmasRules().ruleSet(new RuleSetId(id));
    }
}
