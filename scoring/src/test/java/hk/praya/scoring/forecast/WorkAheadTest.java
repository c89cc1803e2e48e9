package hk.praya.scoring.forecast;

import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.scoring.Profiles.graduateLevel;
import static hk.praya.scoring.Profiles.held;
import static hk.praya.scoring.Profiles.stated;
import static hk.praya.scoring.forecast.PresentWork.GOES_ON;
import static hk.praya.scoring.forecast.PresentWork.STANDS_STILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Work;
import hk.praya.scoring.rule.WorkKind;
import hk.praya.scoring.rule.WorkedYears;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkAheadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 4.5",
        "2026-12-21, 4.5",
        "2026-12-22, 4.58333",
        "2027-05-21, 4.91667",
        "2027-05-22, 5.0",
        "2036-11-22, 14.5"
    })
    void aStatedTotalGrowsByAMonthOnceTheMonthIsOver(LocalDate on, double years) {
        var work = ahead(stated(4.5, null, null, null, null), GOES_ON);

        assertThat(work.least(on).stated().graduateLevel()).isCloseTo(years, within(0.00001));
        assertThat(work.most(on)).isEqualTo(work.least(on));
    }

    @Test
    void wholeYearsAreReachedExactly() {
        for (double years = 0.25; years < 10; years += 0.25) {
            var work = ahead(stated(years, null, null, null, null), GOES_ON);
            long toGo = Math.round((Math.ceil(years) - years) * 12);

            assertThat(work.least(DAY.plusMonths(toGo)).stated().graduateLevel())
                    .as("from %s", years)
                    .isEqualTo(Math.ceil(years));
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-01-31, 2027-03-01, 2027-03-31", "2024-01-30, 2024-03-01, 2024-03-30"})
    void aMonthThatLacksTheDayIsOverOnTheDayAfter(LocalDate from, LocalDate one, LocalDate two) {
        var profile = stated(1.0, null, null, null, null);
        var work = new WorkAhead(profile.work(), from, GOES_ON);

        assertThat(work.days(two)).containsExactly(one, two);
        assertThat(years(work.least(one.minusDays(1)))).isEqualTo(1.0);
        assertThat(years(work.least(one))).isEqualTo(1 + 1 / 12.0);
        assertThat(years(work.least(two.minusDays(1)))).isEqualTo(1 + 1 / 12.0);
        assertThat(years(work.least(two))).isEqualTo(1 + 2 / 12.0);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "4, 4, 5, 5",
                "4, 6, 7, 7",
                "4, 3.9, 3.9, 4.9",
                "4, 0, 0, 0",
                "4, -, -, -",
                "-, 3, 3, 4",
                "-, 0, 0, 0",
                "0, 2, 2, 2"
            },
            nullValues = "-")
    void aKindGrowsAsThePresentWorkIsOfIt(
            @Nullable Double all, @Nullable Double part, @Nullable Double least, @Nullable Double most) {
        var work = ahead(stated(all, part, part, part, part), GOES_ON);
        var grown = all == null || all == 0 ? all : Double.valueOf(all + 1);

        assertThat(work.least(DAY.plusYears(1)).stated()).isEqualTo(new StatedYears(grown, least, least, least, least));
        assertThat(work.most(DAY.plusYears(1)).stated()).isEqualTo(new StatedYears(grown, most, most, most, most));
    }

    @Test
    void noYearsAtAllDoNotGrow() {
        var work = ahead(stated(0.0, null, null, null, null), GOES_ON);

        assertThat(years(work.most(DAY.plusYears(10)))).isEqualTo(0.0);
    }

    @Test
    void standingStillTotalsStayAsTheyAreStated() {
        var profile = stated(4.5, 4.5, 1.0, null, 0.0);
        var work = ahead(profile, STANDS_STILL);

        assertThat(work.least(DAY.plusYears(10))).isEqualTo(profile.work());
        assertThat(work.most(DAY.plusYears(10))).isEqualTo(profile.work());
        assertThat(work.days(DAY.plusYears(10))).isEmpty();
    }

    @Test
    void aJobStillHeldGoesOnMonthByMonth() {
        var work = ahead(held(job("2022-07", null)), GOES_ON);

        assertThat(graduateYears(work, LocalDate.of(2027, 6, 30))).isCloseTo(59 / 12.0, within(1e-9));
        assertThat(graduateYears(work, LocalDate.of(2027, 7, 1))).isEqualTo(5);
        assertThat(work.days(LocalDate.of(2027, 2, 1)))
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1));
        assertThat(work.days(LocalDate.of(2027, 1, 31))).last().isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aJobThatIsToEndOrToBeginIsCountedAsTold() {
        var work = ahead(held(job("2026-01", "2026-12"), job("2027-03", "2027-03")), GOES_ON);

        assertThat(work.days(DAY.plusYears(10)))
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1));
    }

    @ParameterizedTest
    @EnumSource
    void jobsThatHaveEndedStayWhatTheyWere(PresentWork assumed) {
        var profile = held(job("2015-01", "2019-12"), job(null, "2020-12"));
        var work = ahead(profile, assumed);

        assertThat(work.days(DAY.plusYears(10))).isEmpty();
        assertThat(work.least(DAY.plusYears(10))).isEqualTo(profile.work());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"2022-07, -", "2022-07, 2026-11", "2022-07, 2030-01", "2026-11, -", "2027-01, -", "-, -"},
            nullValues = "-")
    void standingStillNoJobAddsAMonth(@Nullable String from, @Nullable String to) {
        var profile = held(job("2015-01", "2015-06"), job(from, to));
        var work = ahead(profile, STANDS_STILL);
        var now = WorkedYears.certain(profile, WorkKind.GRADUATE_LEVEL, DAY);

        assertThat(graduateYears(work, DAY)).isEqualTo(now);
        assertThat(graduateYears(work, DAY.plusYears(10))).isEqualTo(now);
        assertThat(work.days(DAY.plusYears(10))).isEmpty();
    }

    @Test
    void standingStillJobsStayTheTruth() {
        var told = new Work(new StatedYears(9.0, null, null, null, null), List.of(job("2027-01", null)));
        var work = new WorkAhead(told, DAY, STANDS_STILL);

        assertThat(work.least(DAY).isLedger()).isTrue();
        assertThat(graduateYears(work, DAY.plusYears(10))).isZero();
    }

    private static WorkAhead ahead(Profile profile, PresentWork assumed) {
        return new WorkAhead(profile.work(), DAY, assumed);
    }

    private static @Nullable Double years(Work work) {
        return work.stated().graduateLevel();
    }

    private static double graduateYears(WorkAhead work, LocalDate on) {
        return WorkedYears.certain(Profile.UNANSWERED.withWork(work.least(on)), WorkKind.GRADUATE_LEVEL, on);
    }

    private static Job job(@Nullable String from, @Nullable String to) {
        return new Job(
                null,
                null,
                from == null ? null : YearMonth.parse(from),
                to == null ? null : YearMonth.parse(to),
                graduateLevel(YES));
    }
}
