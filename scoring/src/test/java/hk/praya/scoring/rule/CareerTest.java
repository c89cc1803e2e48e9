package hk.praya.scoring.rule;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.scoring.Profiles.graduateLevel;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CareerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);
    private static final JobNature GRADUATE = graduateLevel(YES);

    @Test
    void bothTheFirstMonthAndTheLastCount() {
        assertThat(graduateYears(DAY, job("2012-07", "2019-06"))).isEqualTo(Range.exactly(7));
        assertThat(graduateYears(DAY, job("2012-07", "2019-05"))).isEqualTo(months(83));
        assertThat(graduateYears(DAY, job("2019-06", "2019-06"))).isEqualTo(months(1));
        assertThat(graduateYears(DAY, job("2019-12", "2020-01"))).isEqualTo(months(2));
    }

    @Test
    void monthsInTwoJobsCountOnce() {
        assertThat(graduateYears(DAY, job("2019-01", "2019-12"), job("2019-07", "2020-06")))
                .isEqualTo(months(18));
        assertThat(graduateYears(DAY, job("2019-01", "2019-12"), job("2019-12", "2020-01")))
                .isEqualTo(months(13));
        assertThat(graduateYears(DAY, job("2019-01", "2019-12"), job("2019-01", "2019-12")))
                .isEqualTo(months(12));
    }

    @Test
    void aJobWithinAnotherAddsNothingAndHidesNothing() {
        assertThat(graduateYears(DAY, job("2019-01", "2020-12"), job("2019-03", "2019-04"), job("2020-06", "2021-01")))
                .isEqualTo(months(25));
    }

    @Test
    void jobsThatFollowEachOtherAddUpAndGapsDoNotCount() {
        assertThat(graduateYears(DAY, job("2019-01", "2019-06"), job("2019-07", "2019-12")))
                .isEqualTo(months(12));
        assertThat(graduateYears(DAY, job("2019-01", "2019-06"), job("2019-08", "2019-12")))
                .isEqualTo(months(11));
    }

    @Test
    void jobsMayBeToldInAnyOrder() {
        assertThat(graduateYears(DAY, job("2020-06", "2021-01"), job("2019-01", "2020-12")))
                .isEqualTo(months(25));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, 0",
        "2020-02-01, 1",
        "2020-02-29, 1",
        "2020-03-01, 2",
        "2020-12-31, 11",
        "2021-01-01, 12",
        "2019-12-31, 0",
        "2019-01-01, 0"
    })
    void aJobStillHeldRunsToTheLastWholeMonth(LocalDate day, int months) {
        assertThat(graduateYears(day, job("2020-01", null))).isEqualTo(months(months));
    }

    @ParameterizedTest
    @CsvSource({"2024-10", "2024-11", "2030-01"})
    void aJobThatEndsLaterCountsAsOneStillHeld(String to) {
        assertThat(graduateYears(DAY, job("2024-01", to))).isEqualTo(months(9));
        assertThat(graduateYears(DAY, job("2024-01", null))).isEqualTo(months(9));
        assertThat(graduateYears(DAY, job("2024-01", "2024-09"))).isEqualTo(months(9));
        assertThat(graduateYears(DAY, job("2024-01", "2024-08"))).isEqualTo(months(8));
    }

    @Test
    void aJobYetToBeginDoesNotCount() {
        assertThat(graduateYears(DAY, job("2024-11", null))).isEqualTo(Range.ZERO);
        assertThat(graduateYears(DAY, job("2025-01", "2026-12"))).isEqualTo(Range.ZERO);
        assertThat(graduateYears(DAY, job("2024-10", "2024-10"))).isEqualTo(Range.ZERO);
    }

    @Test
    void aJobYetToBeginTakesNothingFromTheOthers() {
        assertThat(graduateYears(DAY, job("2025-01", null), job("2019-01", "2019-12")))
                .isEqualTo(months(12));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADUATE_LEVEL")
    void aKindCountsOnlyAtGraduateLevel(WorkKind kind) {
        assertThat(years(kind, job("2019-01", "2019-12", nature(YES, kind, YES))))
                .isEqualTo(months(12));
        assertThat(years(kind, job("2019-01", "2019-12", nature(NO, kind, YES))))
                .isEqualTo(Range.ZERO);
        assertThat(years(kind, job("2019-01", "2019-12", nature(YES, kind, NO))))
                .isEqualTo(Range.ZERO);
        assertThat(years(kind, job("2019-01", "2019-12", nature(UNANSWERED, kind, NO))))
                .isEqualTo(Range.ZERO);
        assertThat(years(kind, job("2019-01", "2019-12", nature(YES, kind, UNANSWERED))))
                .isEqualTo(new Range(0, 1));
        assertThat(years(kind, job("2019-01", "2019-12", nature(UNANSWERED, kind, YES))))
                .isEqualTo(new Range(0, 1));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADUATE_LEVEL")
    void noKindIsTakenForAnother(WorkKind kind) {
        for (var other : WorkKind.values()) {
            if (other != kind) {
                assertThat(years(kind, job("2019-01", "2019-12", nature(YES, other, YES))))
                        .as("%s of %s", kind, other)
                        .isEqualTo(new Range(0, 1));
            }
        }
    }

    @Test
    void anOpenJobAddsOnlyTheMonthsThatNoCertainOneCovers() {
        var open = job("2019-07", "2020-06", graduateLevel(UNANSWERED));

        assertThat(graduateYears(DAY, job("2019-01", "2019-12"), open)).isEqualTo(new Range(1, 1.5));
    }

    @Test
    void aJobWithoutAFirstMonthMayBeAnyLength() {
        assertThat(graduateYears(DAY, job(null, "2019-12"))).isEqualTo(Range.UNKNOWN);
        assertThat(graduateYears(DAY, job(null, null, graduateLevel(UNANSWERED))))
                .isEqualTo(Range.UNKNOWN);
        assertThat(graduateYears(DAY, job(null, null, graduateLevel(NO)))).isEqualTo(Range.ZERO);
        assertThat(graduateYears(DAY, job(null, null), job("2019-01", "2019-12")))
                .isEqualTo(new Range(1, Double.POSITIVE_INFINITY));
    }

    @Test
    void noJobsAreNoYears() {
        assertThat(graduateYears(DAY)).isEqualTo(Range.ZERO);
    }

    private static Range graduateYears(LocalDate on, Job... jobs) {
        return new Career(List.of(jobs), on).years(WorkKind.GRADUATE_LEVEL);
    }

    private static Range years(WorkKind kind, Job... jobs) {
        return new Career(List.of(jobs), DAY).years(kind);
    }

    private static Range months(int count) {
        return Range.exactly(count / 12.0);
    }

    private static Job job(@Nullable String from, @Nullable String to) {
        return job(from, to, GRADUATE);
    }

    private static Job job(@Nullable String from, @Nullable String to, JobNature nature) {
        return new Job(
                null,
                null,
                from == null ? null : YearMonth.parse(from),
                to == null ? null : YearMonth.parse(to),
                nature);
    }

    private static JobNature nature(Answer level, WorkKind kind, Answer told) {
        return new JobNature(
                level,
                kind == WorkKind.SENIOR ? told : UNANSWERED,
                kind == WorkKind.INTERNATIONAL ? told : UNANSWERED,
                kind == WorkKind.REPUTABLE_ENTERPRISE ? told : UNANSWERED,
                kind == WorkKind.SPECIFIED_FIELD ? told : UNANSWERED);
    }
}
