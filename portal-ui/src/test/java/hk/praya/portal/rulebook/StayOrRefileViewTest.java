package hk.praya.portal.rulebook;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.text.Words;
import hk.praya.scoring.example.Persona;
import hk.praya.scoring.qmas.RefilingFact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StayOrRefileViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final PortalInMemory portal = new PortalInMemory(ToldProfile.class);

    @BeforeEach
    void browse() {
        portal.browse(StayOrRefileView.class, TimeMachineView.class);
        TypedProfile.put(Persona.LISTED_NURSE.profile(TODAY));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void until_a_filing_day_is_told_it_is_asked_for_and_the_facts_are_there_all_the_same() {
        open("");

        assertThat(page()).contains("Enter the day you filed to see what your case is worth");
        assertThat(_find(ResultCard.class)).isEmpty();
        assertThat(_find(FactList.class)).hasSize(3);
    }

    @Test
    void the_case_is_counted_under_its_own_rules_on_its_day_and_under_those_of_today() {
        open("");
        file("31", "10", "2024");

        assertThat(cards())
                .satisfiesExactly(
                        filed -> assertThat(filed)
                                .startsWith("General Points Test, 245 points, to 31 October 2024·As filed on 31 October"
                                        + " 2024120of 245 points")
                                .contains("You are 32.", "30 of 30"),
                        now -> assertThat(now)
                                .startsWith("General Points Test, 12 criteria, since 1 November 2024·As filed on 20"
                                        + " November 20264of 12 criteria")
                                .contains("You are 34."));
        assertThat(page()).contains("You filed on 31 October 2024, 2 years ago.");
        assertThat(_get(Spoken.class).getText()).isEqualTo("You filed on 31 October 2024, 2 years ago.");
        assertThat(links()).contains("rules/compare?from=gpt-245&to=gpt-2024");
    }

    @Test
    void a_case_from_the_reform_on_has_nothing_to_gain_and_is_refused_at_the_field() {
        open("");
        file("1", "11", "2024");

        assertThat(_get(DateBoxes.class).getErrorMessage())
                .isEqualTo("Applications filed from 1 November 2024 are under the twelve criteria already. Enter the"
                        + " day you filed, if it was before.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Month")).getValue())
                .isEqualTo("11");
        assertThat(cards()).isEmpty();
    }

    @Test
    void a_day_before_the_scheme_is_refused_and_one_of_its_first_is_not() {
        open("filed=2006-06-27");
        assertThat(_get(DateBoxes.class).getErrorMessage()).startsWith("The Scheme began on 28 June 2006");
        assertThat(cards()).isEmpty();

        open("filed=2006-06-28");
        assertThat(cards().getFirst()).startsWith("General Points Test, 165 points, from June 2006");
    }

    @Test
    void a_doubtful_filing_day_warns() {
        open("filed=2021-12-01");

        assertThat(page()).contains("It is not confirmed which of two sets was in force that day.");
    }

    @Test
    void the_costs_are_counted_for_everybody_with_what_is_not_given_back() {
        open("filed=2024-03-15&people=3");

        assertThat(costs())
                .containsExactly(
                        "When|Stay|Withdraw and file again",
                        "Paid when you filed|nothing|nothing",
                        "To pay now|nothing|HK$1,800",
                        "To pay if selected|HK$690|HK$3,900",
                        "Altogether from now, if selected|HK$690|HK$5,700",
                        "Altogether from now, if not selected|nothing|HK$1,800");
        _setValue(people(), 1);
        assertThat(costs()).contains("Altogether from now, if selected|HK$230|HK$1,900");
        assertThat(page()).contains("not given back whatever becomes of them", "as a newspaper reported it");
    }

    @Test
    void the_family_that_was_told_is_counted_among_those_who_apply() {
        open("");
        assertThat(people().getValue()).isEqualTo(1);

        TypedProfile.put(Persona.FOUNDER.profile(TODAY));
        open("");
        assertThat(people().getValue()).isEqualTo(4);
        open("people=13");
        assertThat(people().getValue()).isEqualTo(4);
    }

    @Test
    void every_fact_is_said_in_its_place_with_a_link_to_where_it_was_read_or_looked_for() {
        open("filed=2024-03-15");

        var lists = _find(FactList.class);
        var sections = RefilingFact.Section.values();
        for (int i = 0; i < sections.length; i++) {
            var section = sections[i];
            var facts = RefilingFact.of(section);
            var items = _find(lists.get(i), ListItem.class);
            assertThat(items).hasSameSizeAs(facts);
            for (int j = 0; j < facts.size(); j++) {
                assertThat(text(items.get(j)))
                        .startsWith(Words.of("refile.fact." + facts.get(j)))
                        .contains(
                                facts.get(j).citation().title(),
                                facts.get(j).citation().provision())
                        .matches(section == RefilingFact.Section.UNKNOWN ? ".*Looked for at.*" : ".*(copy|official).*");
                assertThat(_find(items.get(j), Anchor.class).getFirst().getHref())
                        .isEqualTo(facts.get(j).citation().url().toString());
            }
        }
    }

    @Test
    void it_says_that_it_is_no_advice_and_can_be_printed() {
        open("filed=2024-03-15");

        assertThat(page()).contains("It is not advice.", "is for you to decide", "Print this sheet");
        assertThat(page()).doesNotContainIgnoringCase("you should", "we recommend", "better to");
    }

    private static void open(String query) {
        UI.getCurrent().navigate(TimeMachineView.ROUTE);
        UI.getCurrent().navigate(StayOrRefileView.ROUTE, QueryParameters.fromString(query));
    }

    private static void file(String day, String month, String year) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Day")), day);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Month")), month);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Year")), year);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Integer> people() {
        return _get(Select.class, spec -> spec.withLabel("People who apply"));
    }

    private static String page() {
        return text(_get(StayOrRefileView.class));
    }

    private static List<String> cards() {
        return _find(ResultCard.class).stream().map(card -> text(card)).toList();
    }

    private static List<String> costs() {
        return _find(_get(CostTable.class), NativeTableRow.class).stream()
                .map(row -> String.join(
                        "|", row.getAllCells().stream().map(cell -> text(cell)).toList()))
                .toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
