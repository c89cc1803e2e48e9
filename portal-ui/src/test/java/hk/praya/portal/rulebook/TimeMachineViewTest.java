package hk.praya.portal.rulebook;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hk.praya.domain.application.Application;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.component.Chip;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import hk.praya.scoring.example.Persona;
import hk.praya.scoring.qmas.QmasRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeMachineViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Profile ENGINEER = Persona.ENGINEER.profile(TODAY);

    private final PortalInMemory portal = new PortalInMemory(ToldProfile.class);

    @BeforeEach
    void browse() {
        portal.browse(TimeMachineView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void the_day_is_today_in_hong_kong_until_another_is_chosen() {
        TypedProfile.put(ENGINEER);
        open("");

        assertThat(heading()).isEqualTo("Counted on 20 November 2026");
        assertThat(box("Day").getValue()).isEqualTo("20");
        assertThat(cards().getFirst())
                .startsWith("General Points Test, 12 criteria, since 1 November 2024✓In force that day8of 12 criteria")
                .contains("Threshold of 6 reached, 2 to spare");
    }

    @Test
    void every_set_shows_what_the_engine_makes_of_the_answers() {
        TypedProfile.put(ENGINEER);
        open("");
        _click(_get(NativeButton.class, spec -> spec.withText("Show every set line by line")));

        var results = new QmasRules()
                .assessAll(ENGINEER, TODAY).stream()
                        .filter(result -> result.ruleSet().value().startsWith("gpt"))
                        .toList();
        var cards = _find(ResultCard.class);
        assertThat(cards).hasSameSizeAs(results);
        for (int i = 0; i < results.size(); i++) {
            assertThat(text(cards.get(i))).contains(results.get(i).certain() + "of ");
            assertThat(_find(cards.get(i), NativeTableRow.class))
                    .hasSameSizeAs(results.get(i).findings());
        }
        assertThat(routes()).hasSize(6).allMatch(route -> route.contains("Not open to you"));
    }

    @Test
    void ages_are_counted_on_the_chosen_day_under_the_rules_of_that_day() {
        TypedProfile.put(ENGINEER);
        open("on=2018-08-28");

        assertThat(heading()).isEqualTo("Counted on 28 August 2018");
        assertThat(cards().getFirst())
                .startsWith("General Points Test, 225 points, from August 2018✓In force that day");
        unfold(_find(ResultCard.class).getFirst());
        assertThat(text(_find(ResultCard.class).getFirst())).contains("You are 44.20 of 30");
    }

    @Test
    void a_day_before_the_scheme_is_refused_at_the_field_and_what_was_shown_stays() {
        TypedProfile.put(ENGINEER);
        open("");
        choose("27", "6", "2006");

        assertThat(_get(DateBoxes.class).getErrorMessage())
                .isEqualTo("The Scheme began on 28 June 2006, and had no rules before. Enter that day or a later one.");
        assertThat(_get(DateBoxes.class).isInvalid()).isTrue();
        assertThat(box("Year").getValue()).isEqualTo("2006");
        assertThat(heading()).isEqualTo("Counted on 20 November 2026");

        choose("28", "6", "2006");
        assertThat(_get(DateBoxes.class).isInvalid()).isFalse();
        assertThat(heading()).isEqualTo("Counted on 28 June 2006");
        assertThat(cards().getFirst()).startsWith("General Points Test, 165 points, from June 2006✓In force that day");
        assertThat(_get(Spoken.class).getText()).isEqualTo("Counted on 28 June 2006");
    }

    @Test
    void a_day_that_does_not_exist_stays_typed_and_says_so() {
        open("");
        choose("31", "2", "2019");

        assertThat(_get(DateBoxes.class).getErrorMessage()).isEqualTo("Enter a day that exists, such as 28 8 2018.");
        assertThat(box("Day").getValue()).isEqualTo("31");
        assertThat(heading()).isEqualTo("Counted on 20 November 2026");
    }

    @ParameterizedTest
    @CsvSource({"nonsense, 20", "2026-02-30, 20", "2006-06-27, 27"})
    void an_address_with_a_day_that_cannot_be_counted_on_shows_today(String on, String typed) {
        open("on=" + on);

        assertThat(heading()).isEqualTo("Counted on 20 November 2026");
        assertThat(box("Day").getValue()).isEqualTo(typed);
        assertThat(_get(DateBoxes.class).isInvalid()).isEqualTo(typed.equals("27"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-11, 0",
        "2021-08-12, 2",
        "2022-10-31, 2",
        "2022-11-01, 0",
        "2008-01-20, 2",
        "2015-05-31, 2",
        "2018-08-28, 0"
    })
    void a_day_in_a_doubtful_window_warns_and_marks_both_sets(String on, int marked) {
        open("on=" + on);

        assertThat(cautions().contains("It is not confirmed which of two sets was in force that day. Both are marked."))
                .isEqualTo(marked > 0);
        assertThat(_find(ResultCard.class).stream()
                        .flatMap(card -> _find(card, Chip.class).stream())
                        .filter(chip -> chip.getText().startsWith("Perhaps in force that day")))
                .hasSize(marked);
        assertThat(routes().stream().filter(route -> route.contains("Perhaps in force that day")))
                .hasSize(marked);
    }

    @Test
    void what_a_result_of_another_day_rests_on_is_said() {
        TypedProfile.put(ENGINEER);
        open("");
        assertThat(cautions()).isEmpty();

        open("on=2019-01-01");
        assertThat(cautions()).hasSize(2);
        assertThat(cautions().get(0)).startsWith("Your years of work are totals");
        assertThat(cautions().get(1)).isEqualTo("A degree without a date of award counts on every day.");

        open("on=2030-01-01");
        assertThat(cautions()).hasSize(2);
        assertThat(cautions().get(0)).startsWith("That day is still to come.");
    }

    @Test
    void somebody_who_has_told_nothing_is_shown_the_way_and_no_noughts() {
        open("");

        assertThat(_find(Paragraph.class, spec -> spec.withClasses("ask")))
                .singleElement()
                .satisfies(nothing -> assertThat(text(nothing))
                        .startsWith("You have told nothing yet")
                        .endsWith("Answer a few questions first"));
        assertThat(cards()).hasSize(6).allMatch(card -> card.contains("Could be reached"));
        TypedProfile.put(ENGINEER);
        open("");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("ask"))).isEmpty();
    }

    @Test
    void an_applicant_sees_what_is_kept_under_their_account_with_the_family_as_it_is_entered() {
        Application.Draft draft = Sample.draft(portal);
        assertThat(draft.applicant()).isEqualTo(portal.account.id());
        open("on=2023-06-01");

        unfold(_find(ResultCard.class).getFirst());
        assertThat(text(_find(ResultCard.class).getFirst()))
                .contains("Your spouse comes along and holds a degree.5 of 5", "1 child under 18");
        assertThat(cautions()).isEmpty();
    }

    private static void open(String query) {
        UI.getCurrent().navigate(TimeMachineView.ROUTE, QueryParameters.fromString(query));
    }

    private static void choose(String day, String month, String year) {
        _setValue(box("Year"), "");
        _setValue(box("Day"), day);
        _setValue(box("Month"), month);
        _setValue(box("Year"), year);
    }

    private static TextField box(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void unfold(Component card) {
        var details = _get(card, NativeDetails.class);
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private static String heading() {
        return _find(H2.class).getFirst().getText();
    }

    private static List<String> cards() {
        return _find(ResultCard.class).stream().map(card -> text(card)).toList();
    }

    private static List<String> routes() {
        return _find(_get(Section.class), ListItem.class).stream()
                .map(item -> text(item))
                .toList();
    }

    private static List<String> cautions() {
        return _find(Paragraph.class, spec -> spec.withClasses("doubt")).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
