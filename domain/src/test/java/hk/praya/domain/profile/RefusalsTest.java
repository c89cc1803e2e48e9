package hk.praya.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static final YearMonth JUNE = YearMonth.of(2019, 6);

    @Test
    void aJobMayEndInTheMonthItBegan() {
        assertThat(job(JUNE, JUNE).to()).isEqualTo(JUNE);
    }

    @Test
    void aJobCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job(JUNE, JUNE.minusMonths(1)))
                .withMessageContaining("2019-05")
                .withMessageContaining("2019-06");
    }

    @Test
    void aJobMayLeaveEitherMonthUntold() {
        assertThat(job(null, JUNE).from()).isNull();
        assertThat(job(JUNE, null).to()).isNull();
        assertThat(job(null, null).nature()).isEqualTo(JobNature.UNANSWERED);
    }

    @Test
    void noYearsIsAnAnswer() {
        assertThat(new StatedYears(0.0, 0.0, 0.0, 0.0, 0.0).graduateLevel()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, -5, Double.NEGATIVE_INFINITY, Double.NaN})
    void yearsOfWorkCannotBeNegativeWhicheverTheyAre(double years) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedYears(years, null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedYears(null, years, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedYears(null, null, years, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedYears(null, null, null, years, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedYears(null, null, null, null, years));
    }

    @Test
    void otherLanguagesMayBeNoneButNotFewer() {
        assertThat(Language.UNANSWERED.withOthers(0).others()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Language.UNANSWERED.withOthers(-1));
    }

    @Test
    void aNameHasAtLeastOnePart() {
        assertThat(new PersonName("Siu", "Ka Yan", "蕭嘉欣").full()).isEqualTo("Siu Ka Yan");
        assertThat(new PersonName("Siu", "Ka Yan", null).familiar()).isEqualTo("Ka Yan");
        assertThat(new PersonName(null, "Suharti", null).full()).isEqualTo("Suharti");
        assertThat(new PersonName(" Siu ", " ", null)).isEqualTo(new PersonName("Siu", null, null));
        assertThat(new PersonName("Siu", null, null).full()).isEqualTo("Siu");
        assertThat(new PersonName("Siu", null, null).familiar()).isEqualTo("Siu");
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" ", null, "蕭嘉欣"));
    }

    @Test
    void whatIsHandedInIsCopied() {
        var jobs = new ArrayList<>(List.of(job(JUNE, null)));
        var degrees = new ArrayList<>(List.of(Degree.of(DegreeLevel.MASTER)));
        var children = new ArrayList<>(List.of(new Child(null, Answer.YES, Answer.YES)));
        var work = Work.UNANSWERED.withJobs(jobs);
        var study = Study.UNANSWERED.withDegrees(degrees);
        var family = Family.UNANSWERED.withChildren(children);

        jobs.clear();
        degrees.clear();
        children.clear();

        assertThat(work.jobs()).hasSize(1);
        assertThat(study.degrees()).hasSize(1);
        assertThat(family.children()).hasSize(1);
    }

    @Test
    void nothingSaidOfDegreesOrChildrenIsNotNone() {
        assertThat(Study.UNANSWERED.degrees()).isNull();
        assertThat(Study.UNANSWERED.withDegrees(List.of()).degrees()).isEmpty();
        assertThat(Family.UNANSWERED.children()).isNull();
        assertThat(Family.UNANSWERED.withChildren(List.of()).children()).isEmpty();
    }

    @Test
    void oneJobMakesALedgerAndKeepsWhatWasStated() {
        var stated = new StatedYears(7.0, null, null, null, null);
        var work = Work.UNANSWERED.withStated(stated);

        assertThat(work.isLedger()).isFalse();
        assertThat(work.withJobs(List.of(job(JUNE, null))).isLedger()).isTrue();
        assertThat(work.withJobs(List.of(job(JUNE, null))).stated()).isEqualTo(stated);
    }

    private static Job job(@Nullable YearMonth from, @Nullable YearMonth to) {
        return new Job("Actuary", "Pacific Mutual", from, to, JobNature.UNANSWERED);
    }
}
