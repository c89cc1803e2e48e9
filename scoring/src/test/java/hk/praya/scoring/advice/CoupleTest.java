package hk.praya.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.Suitability;
import hk.praya.scoring.Profiles;
import hk.praya.scoring.RandomProfiles;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoupleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int COUPLES = 300;
    private static final RuleSet CRITERIA = set("gpt-2024");
    private static final RuleSet POINTS = set("gpt-245");
    private static final Profile GRADUATE = Profiles.studied(Profiles.awarded(DegreeLevel.BACHELOR, DAY));
    private static final List<Child> CHILD = List.of(new Child(DAY.minusYears(3), Answer.YES, Answer.YES));

    static Stream<RuleSet> sets() {
        return new QmasRules().all().stream();
    }

    @Test
    void childrenAndComingAlongAreSharedAndRelativesAreEachOnesOwn() {
        var first = GRADUATE.withFamily(new Family(Answer.YES, new Spouse(Answer.YES, Answer.UNANSWERED), CHILD));
        var second = Profiles.studied().withFamily(new Family(Answer.NO, new Spouse(Answer.NO, Answer.NO), List.of()));
        var couple = new Couple(first, second);

        assertThat(couple.firstApplying(DAY).family())
                .isEqualTo(new Family(Answer.YES, new Spouse(Answer.YES, Answer.NO), CHILD));
        assertThat(couple.secondApplying(DAY).family())
                .isEqualTo(new Family(Answer.NO, new Spouse(Answer.YES, Answer.YES), CHILD));
        assertThat(couple.secondApplying(DAY).withFamily(Family.UNANSWERED))
                .isEqualTo(second.withFamily(Family.UNANSWERED));
    }

    @Test
    void whatTheSpouseTellsOfTheirDegreesCountsBeforeWhatWasSaidOfThem() {
        var first = Profiles.married(Answer.YES, Answer.YES);

        assertThat(spouseOf(first, Profiles.studied())).isEqualTo(new Spouse(Answer.YES, Answer.NO));
        assertThat(spouseOf(first, Profile.UNANSWERED)).isEqualTo(new Spouse(Answer.YES, Answer.YES));
    }

    @Test
    void aDegreeEducatesFromTheDayOfItsAward() {
        var graduate = Profiles.studied(Profiles.awarded(DegreeLevel.BACHELOR, DAY));
        var couple = new Couple(Profiles.married(Answer.YES, Answer.UNANSWERED), graduate);

        assertThat(couple.firstApplying(DAY).family().spouse().degree()).isEqualTo(Answer.YES);
        assertThat(couple.firstApplying(DAY.minusDays(1)).family().spouse().degree())
                .isEqualTo(Answer.NO);
    }

    @Test
    void whoeverIsCertainOfMoreThanTheOtherCouldGetStandsBetter() {
        var told = new RandomProfiles(3, DAY).complete();
        var english = told.withLanguage(new Language(Answer.NO, Answer.YES, 0));
        var both = told.withLanguage(new Language(Answer.YES, Answer.YES, 0));

        assertThat(lead(both, english)).isEqualTo(EitherWay.Lead.FIRST);
        assertThat(lead(english, both)).isEqualTo(EitherWay.Lead.SECOND);
        assertThat(lead(english, english)).isEqualTo(EitherWay.Lead.EVEN);
    }

    @Test
    void whatIsNotToldLeavesItOpenOnlyAsLongAsItMatters() {
        var told = new RandomProfiles(3, DAY).complete();
        var none = told.withLanguage(new Language(Answer.NO, Answer.NO, 0));
        var open = told.withLanguage(new Language(Answer.NO, Answer.UNANSWERED, 0));
        var english = told.withLanguage(new Language(Answer.NO, Answer.YES, 0));
        var both = told.withLanguage(new Language(Answer.YES, Answer.YES, 0));

        assertThat(lead(none, open)).isEqualTo(EitherWay.Lead.OPEN);
        assertThat(lead(english, open)).isEqualTo(EitherWay.Lead.OPEN);
        assertThat(lead(both, open)).isEqualTo(EitherWay.Lead.FIRST);
        assertThat(lead(open, both)).isEqualTo(EitherWay.Lead.SECOND);
    }

    @Test
    void whoeverFailsAPrerequisiteStandsBehindOneWhoDoesNot() {
        var told = new RandomProfiles(3, DAY)
                .complete()
                .withSuitability(new Suitability(Answer.YES, Answer.YES))
                .withStudy(GRADUATE.study());
        var both = told.withLanguage(new Language(Answer.YES, Answer.YES, 0));
        var refused = both.withSuitability(new Suitability(Answer.YES, Answer.NO));

        assertThat(lead(both, told)).isNotEqualTo(EitherWay.Lead.SECOND);
        assertThat(lead(refused, told)).isEqualTo(EitherWay.Lead.SECOND);
        assertThat(lead(told, refused)).isEqualTo(EitherWay.Lead.FIRST);
        assertThat(lead(refused, refused)).isEqualTo(EitherWay.Lead.EVEN);
    }

    @Test
    void theLinesInWhichTheyDifferSayWhy() {
        var told = new RandomProfiles(3, DAY).complete();
        var english = told.withLanguage(new Language(Answer.NO, Answer.YES, 0));
        var neither = told.withLanguage(new Language(Answer.YES, Answer.NO, 1));

        assertThat(new Couple(english, neither).eitherWay(CRITERIA, DAY).differences())
                .extracting(difference -> difference.first().item())
                .containsExactly(Item.TWO_LANGUAGES, Item.ENGLISH);
        assertThat(new Couple(english, english).eitherWay(CRITERIA, DAY).differences())
                .isEmpty();
    }

    @Test
    void aDifferenceIsSettledOnceNoAnswerCanUndoIt() {
        var told = new RandomProfiles(3, DAY).complete();
        var open = told.withLanguage(new Language(Answer.NO, Answer.UNANSWERED, 0));
        var english = told.withLanguage(new Language(Answer.NO, Answer.YES, 0));
        var both = told.withLanguage(new Language(Answer.YES, Answer.YES, 0));

        assertThat(new Couple(english, open).eitherWay(CRITERIA, DAY).differences())
                .singleElement()
                .returns(false, EitherWay.Difference::isSettled);
        assertThat(new Couple(english, both).eitherWay(CRITERIA, DAY).differences())
                .singleElement()
                .returns(true, EitherWay.Difference::isSettled);
        assertThat(new Couple(both, english).eitherWay(CRITERIA, DAY).differences())
                .singleElement()
                .returns(true, EitherWay.Difference::isSettled);
    }

    @Test
    void aSpouseWithADegreeCountsForWhicheverOfThemApplies() {
        var first = GRADUATE.withFamily(new Family(Answer.NO, new Spouse(Answer.YES, Answer.NO), List.of()));
        var eitherWay = new Couple(first, Profiles.studied()).eitherWay(POINTS, DAY);

        assertThat(eitherWay.first().findings())
                .filteredOn(finding -> finding.item() == Item.SPOUSE_DEGREE)
                .allMatch(Finding.NotMet.class::isInstance);
        assertThat(eitherWay.second().findings())
                .filteredOn(finding -> finding.item() == Item.SPOUSE_DEGREE)
                .allMatch(Finding.Met.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theOtherWayRoundTheOtherStandsBetter(RuleSet set) {
        for (int seed = 0; seed < COUPLES; seed++) {
            var profiles = new RandomProfiles(seed, DAY);
            var one = profiles.incomplete(profiles.complete());
            var other = profiles.complete().withFamily(one.family());
            var there = new Couple(one, other).eitherWay(set, DAY);
            var back = new EitherWay(/* first= */ there.second(), /* second= */ there.first());

            assertThat(back.lead())
                    .as("seed %d", seed)
                    .isEqualTo(
                            switch (there.lead()) {
                                case FIRST -> EitherWay.Lead.SECOND;
                                case SECOND -> EitherWay.Lead.FIRST;
                                case EVEN -> EitherWay.Lead.EVEN;
                                case OPEN -> EitherWay.Lead.OPEN;
                            });
            assertThat(there.differences().stream()
                            .mapToInt(d -> d.first().certain() - d.second().certain())
                            .sum())
                    .as("seed %d", seed)
                    .isEqualTo(there.first().certain() - there.second().certain());
        }
    }

    @Test
    void onlyResultsOfOneSetAndOneDayAreCompared() {
        var today = CRITERIA.assess(GRADUATE, DAY, true);

        assertThatIllegalArgumentException().isThrownBy(() -> new EitherWay(today, POINTS.assess(GRADUATE, DAY, true)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EitherWay(today, CRITERIA.assess(GRADUATE, DAY.plusDays(1), true)));
    }

    private static Spouse spouseOf(Profile first, Profile second) {
        return new Couple(first, second).firstApplying(DAY).family().spouse();
    }

    private static EitherWay.Lead lead(Profile first, Profile second) {
        return new Couple(first, second).eitherWay(CRITERIA, DAY).lead();
    }

    private static RuleSet set(String id) {
        return new QmasRules().ruleSet(new RuleSetId(id));
    }
}
