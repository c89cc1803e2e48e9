package hk.praya.scoring.rule;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.scoring.Profiles.awarded;
import static hk.praya.scoring.Profiles.born;
import static hk.praya.scoring.Profiles.owns;
import static hk.praya.scoring.Profiles.parentOf;
import static hk.praya.scoring.Profiles.speaks;
import static hk.praya.scoring.Profiles.studied;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Profile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final InstitutionList NO_LIST = (_, _) -> UNANSWERED;
    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);

    @ParameterizedTest
    @CsvSource({
        "1984-10-31, 2024-10-30, 39",
        "1984-10-31, 2024-10-31, 40",
        "1984-10-31, 2024-11-01, 40",
        "1984-10-31, 2024-09-30, 39",
        "1984-10-01, 2024-11-01, 40",
        "1984-12-31, 2024-01-01, 39",
        "1984-01-01, 2024-12-31, 40",
        "2024-10-31, 2024-10-31, 0",
        "2024-11-01, 2024-10-31, -1"
    })
    void ageIsInCompletedYears(LocalDate born, LocalDate on, int age) {
        assertThat(new Facts(born(born), on).age()).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-02-29, 2018-02-28, 17",
        "2000-02-29, 2018-03-01, 18",
        "2000-02-29, 2020-02-28, 19",
        "2000-02-29, 2020-02-29, 20"
    })
    void whoeverWasBornOn29FebruaryComesOfAgeOn1MarchInOtherYears(LocalDate born, LocalDate on, int age) {
        assertThat(new Facts(born(born), on).age()).isEqualTo(age);
    }

    @Test
    void anAgeNotToldIsNoAge() {
        var facts = new Facts(born(null), DAY);

        assertThat(facts.age()).isEqualTo(Facts.AGE_NOT_TOLD);
        assertThat(facts.aged(0, 199)).isEqualTo(UNANSWERED);
    }

    @ParameterizedTest
    @CsvSource({"17, NO", "18, YES", "39, YES", "40, NO"})
    void bothEndsOfABandCount(int age, Answer within) {
        assertThat(new Facts(born(DAY.minusYears(age)), DAY).aged(18, 39)).isEqualTo(within);
    }

    @Test
    void aDegreeCountsFromTheDayOfItsAward() {
        var degree = awarded(DegreeLevel.MASTER, DAY);

        assertThat(masters(studied(degree), DAY.minusDays(1))).isEqualTo(Range.ZERO);
        assertThat(masters(studied(degree), DAY)).isEqualTo(Range.exactly(1));
        assertThat(masters(studied(degree), DAY.plusDays(1))).isEqualTo(Range.exactly(1));
    }

    @Test
    void aDegreeYetToBeAwardedProvesNothing() {
        var before = new Facts(studied(awarded(DegreeLevel.MASTER, DAY)), DAY.minusDays(1));
        var after = new Facts(studied(awarded(DegreeLevel.MASTER, DAY)), DAY);

        assertThat(before.renownedDegree()).isEqualTo(NO);
        assertThat(before.eligibleDegree(NO_LIST)).isEqualTo(NO);
        assertThat(before.eligibleStemDegree(NO_LIST)).isEqualTo(NO);
        assertThat(after.renownedDegree()).isEqualTo(YES);
        assertThat(after.eligibleDegree(NO_LIST)).isEqualTo(YES);
        assertThat(after.eligibleStemDegree(NO_LIST)).isEqualTo(YES);
    }

    @Test
    void aDegreeYetToBeAwardedLeavesTheOthers() {
        var profile = studied(awarded(DegreeLevel.DOCTORATE, DAY.plusDays(1)), Degree.of(DegreeLevel.MASTER));

        assertThat(new Facts(profile, DAY).degrees(DegreeLevel.DOCTORATE)).isEqualTo(Range.ZERO);
        assertThat(masters(profile, DAY)).isEqualTo(Range.exactly(1));
    }

    @Test
    void aDegreeCountsAtItsLevelAndBelow() {
        var facts = new Facts(
                studied(Degree.of(DegreeLevel.DOCTORATE), Degree.of(DegreeLevel.MASTER), Degree.UNANSWERED), DAY);

        assertThat(facts.degrees(DegreeLevel.DOCTORATE)).isEqualTo(new Range(1, 2));
        assertThat(facts.degrees(DegreeLevel.MASTER)).isEqualTo(new Range(2, 3));
        assertThat(facts.degrees(DegreeLevel.BACHELOR)).isEqualTo(Range.exactly(3));
        assertThat(facts.degreesTold()).isTrue();
    }

    @Test
    void nothingSaidOfDegreesIsNotNone() {
        var facts = new Facts(Profile.UNANSWERED, DAY);

        assertThat(facts.degreesTold()).isFalse();
        assertThat(facts.degrees(DegreeLevel.BACHELOR)).isEqualTo(Range.UNKNOWN);
        assertThat(facts.renownedDegree()).isEqualTo(UNANSWERED);
        assertThat(new Facts(studied(), DAY).degrees(DegreeLevel.BACHELOR)).isEqualTo(Range.ZERO);
        assertThat(new Facts(studied(), DAY).renownedDegree()).isEqualTo(NO);
    }

    @Test
    void aChildCountsToTheDayBeforeTheEighteenthBirthday() {
        var child = new Child(DAY.minusYears(18), YES, YES);

        assertThat(children(DAY.minusDays(1), child)).isEqualTo(Range.exactly(1));
        assertThat(children(DAY, child)).isEqualTo(Range.ZERO);
    }

    @Test
    void aChildCountsFromBirth() {
        var child = new Child(DAY, YES, YES);

        assertThat(children(DAY.minusDays(1), child)).isEqualTo(Range.ZERO);
        assertThat(children(DAY, child)).isEqualTo(Range.exactly(1));
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, 1, 1",
        "NO, YES, 0, 0",
        "YES, NO, 0, 0",
        "UNANSWERED, YES, 0, 1",
        "YES, UNANSWERED, 0, 1",
        "NO, UNANSWERED, 0, 0"
    })
    void aChildCountsAccompanyingAndUnmarried(Answer accompanying, Answer unmarried, double least, double most) {
        assertThat(children(DAY, new Child(DAY.minusYears(5), accompanying, unmarried)))
                .isEqualTo(new Range(least, most));
    }

    @Test
    void aChildWhoseBirthdayIsNotToldMayCount() {
        assertThat(children(DAY, new Child(null, YES, YES))).isEqualTo(new Range(0, 1));
        assertThat(children(DAY, new Child(null, NO, YES))).isEqualTo(Range.ZERO);
    }

    @Test
    void childrenAddUp() {
        var counting = new Child(DAY.minusYears(5), YES, YES);
        var open = new Child(DAY.minusYears(5), UNANSWERED, YES);

        assertThat(children(DAY, counting, open, counting)).isEqualTo(new Range(2, 3));
        assertThat(children(DAY)).isEqualTo(Range.ZERO);
        assertThat(new Facts(Profile.UNANSWERED, DAY).accompanyingChildren()).isEqualTo(Range.UNKNOWN);
    }

    @Test
    void languagesAreCountedFromThoseTold() {
        assertThat(languages(YES, YES, 2)).isEqualTo(Range.exactly(4));
        assertThat(languages(NO, NO, 0)).isEqualTo(Range.ZERO);
        assertThat(languages(UNANSWERED, YES, 1)).isEqualTo(new Range(2, 3));
        assertThat(languages(YES, UNANSWERED, 0)).isEqualTo(new Range(1, 2));
        assertThat(languages(NO, YES, null)).isEqualTo(new Range(1, Double.POSITIVE_INFINITY));
    }

    @Test
    void aProfitIsThatOfABusinessOwned() {
        assertThat(profit(YES, 6_000_000L)).isEqualTo(Range.exactly(6_000_000));
        assertThat(profit(NO, 6_000_000L)).isEqualTo(Range.ZERO);
        assertThat(profit(NO, null)).isEqualTo(Range.ZERO);
        assertThat(profit(YES, null)).isEqualTo(Range.UNKNOWN);
        assertThat(profit(UNANSWERED, null)).isEqualTo(Range.UNKNOWN);
    }

    @Test
    void aProfitIsOpenUntilTheBusinessIsSaidToBeOwned() {
        assertThat(profit(UNANSWERED, 6_000_000L)).isEqualTo(new Range(0, 6_000_000));
        assertThat(profit(UNANSWERED, -6_000_000L)).isEqualTo(new Range(-6_000_000, 0));
    }

    private static Range masters(Profile profile, LocalDate on) {
        return new Facts(profile, on).degrees(DegreeLevel.MASTER);
    }

    private static Range children(LocalDate on, Child... children) {
        return new Facts(parentOf(children), on).accompanyingChildren();
    }

    private static Range languages(Answer chinese, Answer english, @Nullable Integer others) {
        return new Facts(speaks(chinese, english, others), DAY).languages();
    }

    private static Range profit(Answer ownsBusiness, @Nullable Long profitHkd) {
        return new Facts(owns(ownsBusiness, profitHkd), DAY).businessProfit();
    }
}
