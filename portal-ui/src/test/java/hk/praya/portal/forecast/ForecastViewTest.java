package hk.praya.portal.forecast;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.portal.forecast.Futures.PERSON;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Work;
import hk.praya.portal.assess.TestTabs;
import hk.praya.portal.chart.Chart;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import hk.praya.scoring.forecast.PresentWork;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForecastViewTest {

    private static final long SEED = 20_261_126;
    private static final List<DegreeLevel> LEVELS = List.of(DegreeLevel.values());

    private final PortalInMemory portal = new PortalInMemory(ToldProfile.class);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void whoever_has_told_nothing_is_told_what_to_tell_first() {
        open(Profile.UNANSWERED);

        assertThat(text(_get(TellFirst.class)))
                .contains("First tell us", "your date of birth", "your years of work", "your degrees");
        assertThat(_get(Anchor.class).getHref()).isEqualTo("assess");
        assertThat(_find(TestTabs.class)).isEmpty();
        assertThat(_find(ForecastPanel.class)).isEmpty();
    }

    @Test
    void one_thing_told_is_enough_and_what_is_missing_is_named() {
        open(Profile.UNANSWERED.withPerson(PERSON.person()));

        assertThat(_find(TellFirst.class)).isEmpty();
        assertThat(page()).contains("Not told yet: your years of work and your degrees. What depends on that");
        assertThat(_find(WorkChoice.class)).isEmpty();
    }

    @Test
    void a_childs_age_is_enough_too() {
        open(Profile.UNANSWERED.withFamily(
                PERSON.family().withChildren(List.of(new Child(LocalDate.of(2010, 2, 28), YES, YES)))));
        tab("Points test, to Oct 2024");

        assertThat(page()).contains("28 February 2028", "A child of yours turns 18.");
    }

    @Test
    void the_sentence_comes_before_days_chart_and_list() {
        open(PERSON);
        var page = page();

        assertThat(brief()).startsWith("You meet 6 of 12 criteria today; 6 are needed.");
        assertThat(page).doesNotContain("Not told yet", "not in force");
        assertThat(List.of(
                        page.indexOf("You meet 6"),
                        page.indexOf("Best days to file"),
                        page.indexOf("Your result from"),
                        page.indexOf("Today, 20 November 2026"),
                        page.indexOf("What this takes for granted")))
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void every_turn_is_listed_with_its_day_its_result_and_its_reason() {
        open(PERSON);

        assertThat(_get(Turns.class).getChildren().map(item -> item.getElement().getTextRecursively()))
                .containsExactly(
                        "Today, 20 November 20266of 12 criteria✓Threshold reached",
                        "1 July 20277of 12 criteria✓Threshold reached"
                                + "You complete 5 years at graduate or specialist level: criterion met.",
                        "14 March 20316of 12 criteria✓Threshold reached"
                                + "You turn 51. Aged 50 or under: no longer met.",
                        "That is all to 20 November 2036, as far as this page looks.");
        assertThat(_get(Turns.class).getElement().getChild(1).getChild(0).getAttribute("datetime"))
                .isEqualTo("2027-07-01");
    }

    @Test
    void what_is_open_and_what_is_refused_is_marked() {
        open(PERSON.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(2009, 5, 2)))
                .withLanguage(new Language(YES, YES, null))
                .withMeans(Means.UNANSWERED));

        assertThat(text(_get(Turns.class)))
                .startsWith("Today, 20 November 20266certain, up to 9 of 12 criteria✓Threshold reached"
                        + "!Prerequisite not met2 May 2027");
    }

    @Test
    void standing_still_takes_the_years_of_work_away() {
        open(PERSON);
        _setValue(_get(WorkChoice.class), PresentWork.STANDS_STILL);

        assertThat(brief()).endsWith("5 are left. This assumes that you add no more work from today on.");
        assertThat(text(_get(Turns.class))).doesNotContain("2027");
        assertThat(text(_get(Granted.class))).startsWith("You add no more work from today on.");
        _setValue(_get(WorkChoice.class), PresentWork.GOES_ON);
        assertThat(text(_get(Granted.class))).startsWith("Your present work goes on, month after month.");
        tab("Achievement");
        assertThat(text(_get(Granted.class))).doesNotContain("work goes on");
    }

    @Test
    void the_choice_about_work_says_what_it_means() {
        open(PERSON);
        assertThat(workHint()).isEqualTo("The jobs you still hold go on, each as what you said it is.");

        open(PERSON.withWork(Work.UNANSWERED.withJobs(List.of(new Job(
                null, null, YearMonth.of(2015, 1), YearMonth.of(2026, 10), new JobNature(YES, YES, YES, YES, YES))))));
        assertThat(workHint()).isEqualTo("None of the jobs you entered goes on. For this test it makes no difference.");

        open(Futures.withTotals(12, 1));
        assertThat(workHint()).startsWith("You gave totals").doesNotContain("no difference");

        open(Futures.withTotals(0, 0));
        assertThat(workHint())
                .isEqualTo("You told of no years at graduate level, so that there is nothing to go on. For this test it"
                        + " makes no difference.");
    }

    @Test
    void a_job_to_its_end_in_this_month_still_goes_on() {
        open(PERSON.withWork(Work.UNANSWERED.withJobs(List.of(new Job(
                null, null, YearMonth.of(2021, 12), YearMonth.of(2026, 11), new JobNature(YES, YES, YES, YES, YES))))));

        assertThat(workHint()).isEqualTo("The jobs you still hold go on, each as what you said it is.");
        assertThat(text(_get(Turns.class))).contains("1 December 20267of 12");
    }

    @Test
    void a_test_of_before_is_forecast_and_said_not_to_be_in_force() {
        open(PERSON);
        tab("Points test, to Oct 2024");

        assertThat(page()).contains("This test is not in force today", "of 245 points");
        assertThat(brief()).startsWith("You have ");
        tab("Since 1 Nov 2024");
        assertThat(page()).doesNotContain("not in force");
    }

    @Test
    void the_achievement_route_has_neither_chart_nor_choice() {
        open(PERSON);
        assertThat(_find(Chart.class)).hasSize(1);
        tab("Achievement");

        assertThat(_find(Chart.class)).isEmpty();
        assertThat(_find(KeyDays.class)).isEmpty();
        assertThat(_find(WorkChoice.class)).isEmpty();
        assertThat(text(_get(Turns.class)))
                .isEqualTo("Today, 20 November 2026○Could be open" + "Nothing changes by itself to 20 November 2036.");
        tab("Since 1 Nov 2024");
        assertThat(_find(WorkChoice.class)).hasSize(1);
    }

    @Test
    void incomes_are_said_to_be_shown_anew_after_a_year() {
        open(PERSON.withMeans(new Means(1_000_000L, YES, 5_000_000L, YES)));
        assertThat(text(_get(Granted.class)))
                .contains("Your income counts", "The profit of your business counts", "From 20 November 2027 on")
                .doesNotContain("Prerequisites you have not told");

        open(PERSON.withSuitability(Profile.UNANSWERED.suitability()));
        assertThat(text(_get(Granted.class)))
                .contains("Prerequisites you have not told about are taken to be met.")
                .doesNotContain("Your income", "The profit");
    }

    @Test
    void an_applicant_sees_what_is_kept_for_them() {
        Sample.draft(portal);
        portal.browse(ForecastView.class);
        UI.getCurrent().navigate("assess/forecast");

        assertThat(brief()).startsWith("You meet 9 of 12 criteria today");
        tab("Points test, to Oct 2024");
        assertThat(page()).contains("9 July 2036", "A child of yours turns 18.");
    }

    @Test
    void whatever_is_told_every_part_finds_its_words() {
        var random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            open(anybody(random));
            for (var test : List.of("Points test, to Oct 2024", "Achievement", "Since 1 Nov 2024")) {
                tab(test);
                assertThat(page())
                        .as("seed %d, person %d, %s", SEED, i, test)
                        .doesNotContain("{", "  ", "!en")
                        .doesNotMatch("(?s).* \\..*");
            }
        }
    }

    private static Profile anybody(Random random) {
        var degrees = new ArrayList<Degree>();
        for (int i = random.nextInt(3); i > 0; i--) {
            degrees.add(new Degree(
                    random.nextBoolean() ? null : LEVELS.get(random.nextInt(LEVELS.size())),
                    Futures.DAY.plusDays(random.nextInt(-900, 900)),
                    null,
                    null,
                    YES,
                    YES,
                    YES));
        }
        var child = new Child(Futures.DAY.minusDays(random.nextInt(9_000)), YES, YES);
        return PERSON.withPerson(
                        Person.UNANSWERED.withDateOfBirth(Futures.DAY.minusDays(random.nextInt(4_000, 24_000))))
                .withStudy(new Study(degrees, PERSON.study().professionalQualification()))
                .withWork(Work.UNANSWERED.withStated(new StatedYears(
                        random.nextInt(40) / 4.0,
                        random.nextInt(8) / 4.0,
                        null,
                        random.nextInt(16) / 4.0,
                        random.nextInt(8) / 4.0)))
                .withFamily(PERSON.family().withChildren(List.of(child)));
    }

    private void open(Profile told) {
        portal.browse(ForecastView.class);
        TypedProfile.put(told);
        UI.getCurrent().navigate("assess/forecast");
    }

    private static void tab(String name) {
        _click(_get(NativeButton.class, spec -> spec.withText(name)));
    }

    /** What can be read on the page. */
    private static String page() {
        return shown(_get(ForecastView.class).getElement());
    }

    private static String shown(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible()
                ? element.getChildren().map(ForecastViewTest::shown).collect(Collectors.joining("\n"))
                : "";
    }

    private static String brief() {
        return _get(Paragraph.class, spec -> spec.withClasses("forecast-brief")).getText();
    }

    private static String workHint() {
        return _get(WorkChoice.class).getHelperText();
    }
}
