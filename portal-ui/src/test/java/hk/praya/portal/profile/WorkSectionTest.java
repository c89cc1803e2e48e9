package hk.praya.portal.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Work;
import hk.praya.portal.component.AnswerChoice;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkSectionTest extends SectionTest {

    private static final String ALL_YEARS = "Years of work at graduate or specialist level";
    private static final String SENIOR_YEARS = "Of these, years in a senior role";
    private static final String WAY = "How would you like to tell us about your work?";

    private WorkSection section;
    private Told told;

    @BeforeEach
    void open() {
        section = new WorkSection(clock);
        told = Told.by(section);
    }

    @Test
    void stated_years_are_told_as_they_are_typed() {
        type(ALL_YEARS, "12");
        type(SENIOR_YEARS, "4,5");
        assertThat(stated()).isEqualTo(new StatedYears(12.0, 4.5, null, null, null));
        type(SENIOR_YEARS, "");
        assertThat(stated()).isEqualTo(new StatedYears(12.0, null, null, null, null));
    }

    @Test
    void years_are_shown_as_exactly_as_they_were_stated() {
        section.show(
                Profile.UNANSWERED.withWork(Work.UNANSWERED.withStated(new StatedYears(4.55, 10.0, null, null, null))));
        assertThat(box(ALL_YEARS).getValue()).isEqualTo("4.55");
        assertThat(box(SENIOR_YEARS).getValue()).isEqualTo("10");
    }

    @Test
    void negative_years_say_so_stay_typed_and_tell_nothing() {
        type(ALL_YEARS, "12");
        type(ALL_YEARS, "-12");
        type(SENIOR_YEARS, "3");
        assertThat(stated()).isEqualTo(new StatedYears(12.0, 3.0, null, null, null));
        assertThat(box(ALL_YEARS).getValue()).isEqualTo("-12");
        assertThat(box(ALL_YEARS).getErrorMessage())
                .isEqualTo("Years cannot be less than 0. Enter 0 if you have none.");
        type(ALL_YEARS, "13");
        assertThat(box(ALL_YEARS).isInvalid()).isFalse();
    }

    @Test
    void a_part_of_the_years_cannot_be_more_than_the_whole() {
        type(ALL_YEARS, "4");
        type(SENIOR_YEARS, "4");
        assertThat(section.problems()).isEmpty();
        type(SENIOR_YEARS, "4.5");
        assertThat(sentences(section.problems())).hasSize(1);
    }

    @Test
    void a_job_has_no_dates_until_its_end_is_told() {
        startJob();
        type(_get(MonthBoxes.class, spec -> spec.withLabel("First month")), "7", "2017");
        assertThat(jobs()).first().extracting(Job::from).isNull();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("I still work there")), true);
        assertThat(jobs())
                .containsExactly(new Job(
                        "Lead actuary",
                        "Axis Re",
                        YearMonth.of(2017, 7),
                        null,
                        new JobNature(
                                Answer.YES,
                                Answer.UNANSWERED,
                                Answer.UNANSWERED,
                                Answer.UNANSWERED,
                                Answer.UNANSWERED)));
    }

    @Test
    void jobs_are_cards_and_add_up() {
        enterCurrentJob();
        press("Done");
        assertThat(seen()).contains("Lead actuary, Axis Re", "July 2017 to now", "Graduate level");
        assertThat(seen()).contains("Worked out from your jobs", "9 years 4 months");
    }

    @Test
    void a_job_that_ends_before_it_begins_says_so_and_cannot_be_finished() {
        startJob();
        type(from(), "7", "2017");
        type(to(), "6", "2017");
        assertThat(to().getErrorMessage()).isEqualTo("This job ends before it begins. Check both months.");
        press("Done");
        assertThat(to().isVisible()).isTrue();
        type(to(), "7", "2017");
        assertThat(to().isInvalid()).isFalse();
        assertThat(jobs()).first().extracting(Job::to).isEqualTo(YearMonth.of(2017, 7));
    }

    @Test
    void switching_back_and_forth_loses_nothing() {
        type(ALL_YEARS, "12");
        enterCurrentJob();
        choose(WAY, "In totals");
        assertThat(box(ALL_YEARS).getValue()).isEqualTo("12");
        assertThat(box(ALL_YEARS).isReadOnly()).isTrue();
        choose(WAY, "Job by job");
        assertThat(told.profile().work().jobs()).hasSize(1);
        assertThat(stated().graduateLevel()).isEqualTo(12.0);
        assertThat(box("Employer (optional)").getValue()).isEqualTo("Axis Re");
    }

    @Test
    void removing_the_last_job_lets_the_totals_count_again() {
        type(ALL_YEARS, "12");
        enterCurrentJob();
        press("Done");
        press("Remove");
        press("Yes, remove");
        assertThat(told.profile().work()).isEqualTo(new Work(new StatedYears(12.0, null, null, null, null), List.of()));
        choose(WAY, "In totals");
        assertThat(box(ALL_YEARS).isReadOnly()).isFalse();
    }

    @Test
    void a_job_below_graduate_level_is_asked_nothing_more() {
        startJob();
        answer("Was it at graduate or specialist level?", Answer.NO);
        assertThat(_find(AnswerChoice.class, spec -> spec.withLabel("Was it a senior role?")))
                .isEmpty();
    }

    @Test
    void gaps_between_jobs_are_shown() {
        section.show(Profile.UNANSWERED.withWork(new Work(
                StatedYears.UNANSWERED,
                List.of(job(YearMonth.of(2013, 9), YearMonth.of(2017, 4)), job(YearMonth.of(2017, 7), null)))));
        assertThat(seen()).contains("Between jobs: May 2017 to June 2017, 2 months.");
    }

    @Test
    void jobs_that_meet_leave_no_gap() {
        assertThat(Gap.between(
                        List.of(job(YearMonth.of(2013, 9), YearMonth.of(2017, 6)), job(YearMonth.of(2017, 7), null))))
                .isEmpty();
        assertThat(Gap.between(
                        List.of(job(YearMonth.of(2013, 9), null), job(YearMonth.of(2012, 1), YearMonth.of(2012, 2)))))
                .containsExactly(new Gap(YearMonth.of(2012, 3), YearMonth.of(2013, 8)));
    }

    @Test
    void questions_left_alone_are_unanswered_until_jobs_take_their_place() {
        assertThat(section.unanswered()).hasSize(6);
        enterCurrentJob();
        assertThat(section.unanswered()).hasSize(1);
    }

    private void startJob() {
        choose(WAY, "Job by job");
        press("Add a job");
        type("Your role (optional)", "Lead actuary");
        type("Employer (optional)", "Axis Re");
        answer("Was it at graduate or specialist level?", Answer.YES);
    }

    private void enterCurrentJob() {
        startJob();
        type(from(), "7", "2017");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("I still work there")), true);
    }

    private static void type(MonthBoxes boxes, String month, String year) {
        _setValue(_get(boxes, TextField.class, spec -> spec.withLabel("Month")), month);
        _setValue(_get(boxes, TextField.class, spec -> spec.withLabel("Year")), year);
    }

    private static MonthBoxes from() {
        return _get(MonthBoxes.class, spec -> spec.withLabel("First month"));
    }

    private static MonthBoxes to() {
        return _get(MonthBoxes.class, spec -> spec.withLabel("Last month"));
    }

    private static Job job(YearMonth from, @Nullable YearMonth to) {
        return new Job("Analyst", null, from, to, JobNature.UNANSWERED);
    }

    private StatedYears stated() {
        return told.profile().work().stated();
    }

    private List<Job> jobs() {
        return told.profile().work().jobs();
    }
}
