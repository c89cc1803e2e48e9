package hk.praya.scoring.rule;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.scoring.Profiles.born;
import static hk.praya.scoring.Profiles.earned;
import static hk.praya.scoring.Profiles.held;
import static hk.praya.scoring.Profiles.owns;
import static hk.praya.scoring.Profiles.parentOf;
import static hk.praya.scoring.Profiles.speaks;
import static hk.praya.scoring.Profiles.stated;
import static hk.praya.scoring.Profiles.studied;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Figures;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.scoring.rule.Condition.Chinese;
import hk.praya.scoring.rule.Condition.English;
import hk.praya.scoring.rule.Condition.TalentListed;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScorerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);
    private static final double NOT_TOLD = Figures.NOT_TOLD;
    private static final Citation LAW =
            new Citation("A table", "1", URI.create("https://example.org/table"), DAY, Standing.OFFICIAL);
    private static final Rule LANGUAGE = new Rule.Highest(
            Item.LANGUAGE_BAND,
            LAW,
            List.of(new Line(20, new Chinese().and(new English())), new Line(10, new Chinese().or(new English()))));

    @Test
    void theHighestLineThatHoldsIsAwardedAndOnlyThatOne() {
        assertThat(score(LANGUAGE, speaks(YES, YES, 0)))
                .isEqualTo(new Finding.Met(Item.LANGUAGE_BAND, LAW, 20, 20, new Figures(1, 1, 0)));
        assertThat(score(LANGUAGE, speaks(YES, NO, 0)))
                .isEqualTo(new Finding.Met(Item.LANGUAGE_BAND, LAW, 20, 10, new Figures(1, 0, 0)));
        assertThat(score(LANGUAGE, speaks(NO, NO, 0)))
                .isEqualTo(new Finding.NotMet(Item.LANGUAGE_BAND, LAW, 20, new Figures(0, 0, 0)));
    }

    @Test
    void aLineStillOpenAboveOneThatHoldsKeepsTheFindingOpen() {
        assertThat(score(LANGUAGE, speaks(UNANSWERED, YES, 0)))
                .isEqualTo(new Finding.Open(
                        Item.LANGUAGE_BAND, LAW, 20, 10, 20, new Figures(NOT_TOLD, 1, 0), Set.of(Question.CHINESE)));
    }

    @Test
    void theHighestOpenLineIsWhatIsPossible() {
        assertThat(score(LANGUAGE, speaks(UNANSWERED, NO, 0)))
                .isEqualTo(new Finding.Open(
                        Item.LANGUAGE_BAND, LAW, 20, 0, 10, new Figures(NOT_TOLD, 0, 0), Set.of(Question.CHINESE)));
        assertThat(score(LANGUAGE, Profile.UNANSWERED))
                .isEqualTo(new Finding.Open(
                        Item.LANGUAGE_BAND, LAW, 20, 0, 20, Figures.NONE, Set.of(Question.CHINESE, Question.ENGLISH)));
    }

    @Test
    void oneThingHeldIsWorthItsPoints() {
        var held = new Rule.Held(Item.ENGLISH, LAW, 30, new English());

        assertThat(score(held, speaks(NO, YES, 0))).isEqualTo(new Finding.Met(Item.ENGLISH, LAW, 30, 30, Figures.NONE));
        assertThat(score(held, speaks(NO, NO, 0))).isEqualTo(new Finding.NotMet(Item.ENGLISH, LAW, 30, Figures.NONE));
        assertThat(score(held, Profile.UNANSWERED))
                .isEqualTo(new Finding.Open(Item.ENGLISH, LAW, 30, 0, 30, Figures.NONE, Set.of(Question.ENGLISH)));
    }

    @Test
    void aCriterionIsWorthOne() {
        var criterion = new Rule.Criterion(5, Item.ENGLISH, LAW, new English());

        assertThat(score(criterion, speaks(NO, YES, 0)))
                .isEqualTo(new Finding.Met(Item.ENGLISH, LAW, 1, 1, Figures.NONE));
        assertThat(score(criterion, speaks(NO, NO, 0)))
                .isEqualTo(new Finding.NotMet(Item.ENGLISH, LAW, 1, Figures.NONE));
        assertThat(score(criterion, Profile.UNANSWERED))
                .isEqualTo(new Finding.Open(Item.ENGLISH, LAW, 1, 0, 1, Figures.NONE, Set.of(Question.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "1, 0, 5, 5",
        "2, 0, 10, 10",
        "3, 0, 10, 10",
        "0, 1, 0, 5",
        "1, 1, 5, 10",
        "1, 2, 5, 10",
        "2, 1, 10, 10",
        "0, 3, 0, 10"
    })
    void eachChildIsWorthItsPointsUpToTheMaximum(int certainly, int perhaps, int certain, int possible) {
        var children = IntStream.range(0, certainly + perhaps)
                .mapToObj(i -> new Child(DAY.minusYears(5), i < certainly ? YES : UNANSWERED, YES))
                .toArray(Child[]::new);

        var finding = score(new Rule.EachChild(Item.CHILDREN, LAW, 5, 10), parentOf(children));

        assertThat(finding.certain()).isEqualTo(certain);
        assertThat(finding.possible()).isEqualTo(possible);
        assertThat(finding.maximum()).isEqualTo(10);
        assertThat(finding.figures()).isEqualTo(Figures.of(certainly));
    }

    @Test
    void untilChildrenAreToldTheyMayBeAnyNumber() {
        assertThat(score(new Rule.EachChild(Item.CHILDREN, LAW, 5, 10), Profile.UNANSWERED))
                .isEqualTo(new Finding.Open(Item.CHILDREN, LAW, 10, 0, 10, Figures.NONE, Set.of(Question.CHILDREN)));
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingHasBeenToldNoFigureIsShown(Item item) {
        assertThat(figures(item, Profile.UNANSWERED)).isEqualTo(Figures.NONE);
    }

    @Test
    void anAgeIsShownInYears() {
        assertThat(figures(Item.AGE_BAND, born(DAY.minusYears(40)))).isEqualTo(Figures.of(40));
        assertThat(figures(Item.AGED_50_OR_BELOW, born(DAY.minusYears(50)))).isEqualTo(Figures.of(50));
    }

    @Test
    void degreesAreShownByLevelFromTheHighest() {
        var profile = studied(
                Degree.of(DegreeLevel.DOCTORATE),
                Degree.of(DegreeLevel.MASTER),
                Degree.of(DegreeLevel.MASTER),
                Degree.of(DegreeLevel.BACHELOR),
                Degree.of(DegreeLevel.BACHELOR),
                Degree.of(DegreeLevel.BACHELOR));

        assertThat(figures(Item.QUALIFICATION_BAND, profile)).isEqualTo(new Figures(1, 2, 3));
        assertThat(figures(Item.QUALIFICATION_BAND, studied())).isEqualTo(new Figures(0, 0, 0));
    }

    @Test
    void yearsOfWorkAreShownAsTheItemCountsThem() {
        var profile = stated(10.0, 5.0, 2.0, 3.0, 4.0);

        assertThat(figures(Item.WORK_BAND, profile)).isEqualTo(Figures.of(10, 5));
        assertThat(figures(Item.FIVE_YEARS_WORK, profile)).isEqualTo(Figures.of(10));
        assertThat(figures(Item.INTERNATIONAL_EXPOSURE, profile)).isEqualTo(Figures.of(2));
        assertThat(figures(Item.TWO_YEARS_INTERNATIONAL, profile)).isEqualTo(Figures.of(2));
        assertThat(figures(Item.REPUTABLE_ENTERPRISE, profile)).isEqualTo(Figures.of(3));
        assertThat(figures(Item.THREE_YEARS_ENTERPRISE, profile)).isEqualTo(Figures.of(3));
        assertThat(figures(Item.THREE_YEARS_FIELD, profile)).isEqualTo(Figures.of(4));
        assertThat(figures(Item.WORK_BAND, stated(null, 5.0, null, null, null))).isEqualTo(Figures.of(NOT_TOLD, 5));
    }

    @Test
    void yearsOfAnOpenJobAreNotShownAsWorked() {
        var job = new Job(
                null,
                null,
                YearMonth.of(2020, 1),
                YearMonth.of(2020, 12),
                new JobNature(YES, UNANSWERED, UNANSWERED, UNANSWERED, UNANSWERED));

        assertThat(figures(Item.WORK_BAND, held(job))).isEqualTo(Figures.of(1, 0));
    }

    @Test
    void languagesAreShownOneByOne() {
        assertThat(figures(Item.LANGUAGE_BAND, speaks(YES, NO, 2))).isEqualTo(new Figures(1, 0, 2));
        assertThat(figures(Item.TWO_LANGUAGES, speaks(NO, UNANSWERED, null)))
                .isEqualTo(new Figures(0, NOT_TOLD, NOT_TOLD));
    }

    @Test
    void moneyIsShownInDollarsAndALossAsNothingEarned() {
        assertThat(figures(Item.ANNUAL_INCOME, earned(999_999L))).isEqualTo(Figures.of(999_999));
        assertThat(figures(Item.ANNUAL_INCOME, earned(0L))).isEqualTo(Figures.of(0));
        assertThat(figures(Item.BUSINESS_PROFIT, owns(YES, 5_000_001L))).isEqualTo(Figures.of(5_000_001));
        assertThat(figures(Item.BUSINESS_PROFIT, owns(UNANSWERED, 5_000_001L))).isEqualTo(Figures.of(5_000_001));
        assertThat(figures(Item.BUSINESS_PROFIT, owns(YES, -1L))).isEqualTo(Figures.of(0));
        assertThat(figures(Item.BUSINESS_PROFIT, owns(NO, null))).isEqualTo(Figures.of(0));
    }

    private static Figures figures(Item item, Profile profile) {
        return score(new Rule.Held(item, LAW, 1, new TalentListed()), profile).figures();
    }

    private static Finding score(Rule rule, Profile profile) {
        return Scorer.finding(rule, new Facts(profile, DAY));
    }
}
