package hk.praya.portal.rulebook;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.portal.component.Chip;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.scoring.qmas.QmasRules;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesViewTest {

    private final PortalInMemory portal = new PortalInMemory();

    @BeforeEach
    void browse() {
        portal.browse(RulesView.class, CompareRulesView.class, RuleSetView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void all_sets_are_listed_from_the_newest_back_with_the_achievement_route_beside_each() {
        open();

        assertThat(links())
                .filteredOn(link -> link.matches("rules/[a-z]+-[0-9]+"))
                .containsExactly(
                        "rules/gpt-2024",
                        "rules/abpt-2024",
                        "rules/gpt-245",
                        "rules/abpt-245",
                        "rules/gpt-2018",
                        "rules/abpt-2018",
                        "rules/gpt-2015",
                        "rules/abpt-2015",
                        "rules/gpt-2008",
                        "rules/abpt-2008",
                        "rules/gpt-2006",
                        "rules/abpt-2006");
        assertThat(links())
                .filteredOn(link -> link.startsWith("rules/compare?"))
                .hasSize(new QmasRules().all().size() - 2);
        assertThat(links()).contains("rules/compare", "assess/compare", "assess/stay-or-refile");
    }

    @Test
    void each_says_from_when_to_when_what_it_needs_and_how_sure_that_is() {
        open();

        assertThat(periods().get(0))
                .startsWith("Since 1 November 2024✓In force today")
                .contains("6of 12 criteria needed", "1of 2 conditions; no number of points is stated")
                .doesNotContain("not confirmed");
        assertThat(periods().get(1))
                .startsWith("About 5 November 2021 to 31 October 2024")
                .contains(
                        "The first day is not confirmed. It is some day from 12 August 2021 to 31 October 2022; Praya"
                                + " counts from 5 November 2021.",
                        "80of 245 points needed",
                        "245of 245, or nothing",
                        "1 added.");
        assertThat(periods().get(2))
                .startsWith("28 August 2018 to about 4 November 2021")
                .doesNotContain("not confirmed");
        assertThat(periods().get(5)).startsWith("28 June 2006 to about 19 January 2008");
    }

    @Test
    void only_the_set_of_today_is_said_to_be_in_force() {
        open();
        assertThat(chips()).containsExactly("In force today");

        portal.clock.set(Instant.parse("2024-10-31T15:59:59Z"));
        open();
        assertThat(periods().get(1)).contains("In force today");
        assertThat(chips()).containsExactly("In force today");

        portal.clock.set(Instant.parse("2024-10-31T16:00:00Z"));
        open();
        assertThat(periods().get(0)).contains("In force today");
    }

    @Test
    void a_day_on_which_it_is_not_certain_warns_at_both_sets() {
        portal.clock.set(Instant.parse("2021-08-11T04:00:00Z"));
        open();
        assertThat(alerts()).isEmpty();

        portal.clock.set(Instant.parse("2021-08-12T04:00:00Z"));
        open();
        assertThat(alerts()).singleElement().asString().startsWith("Today lies where it is not confirmed");
        assertThat(periods().get(1)).contains("Not certain today").doesNotContain("In force today");
        assertThat(periods().get(2)).contains("Not certain today", "In force today");
        assertThat(periods().get(3)).doesNotContain("Not certain today");
    }

    @Test
    void the_bar_of_years_shows_each_set_to_scale_and_is_left_to_the_list_for_those_who_hear_the_page() {
        open();

        var stretches = _find(_get(YearsBar.class), Div.class, spec -> spec.withClasses("stretch"));
        assertThat(stretches.stream().map(stretch -> text(stretch)))
                .containsExactly("165", "165", "195", "225", "245", "12criteria");
        assertThat(stretches.getLast().hasClassName("current")).isTrue();
        assertThat(_get(YearsBar.class).getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
        assertThat(_find(_get(YearsBar.class), Div.class, spec -> spec.withClasses("years-doubt")))
                .hasSize(3);
    }

    @Test
    void the_dated_lists_are_there_with_their_days_their_counts_and_their_sources() {
        open();

        var rows = _find(_get(DatedLists.class), NativeTableRow.class).stream()
                .map(row -> row.getAllCells().stream()
                        .limit(2)
                        .map(cell -> text(cell))
                        .collect(Collectors.joining("|")))
                .toList();
        assertThat(rows)
                .containsExactly(
                        "In force from|Professions",
                        "1 March 2025|60",
                        "16 May 2023|51",
                        "A day from 1 October 2021 to 31 October 2021|13",
                        "28 August 2018|11",
                        "In force from|Universities",
                        "1 January 2026|200",
                        "1 January 2025|199",
                        "1 November 2024|198",
                        "1 January 2024|185",
                        "1 November 2023|184",
                        "28 December 2022|176");
        assertThat(_find(_get(DatedLists.class), Anchor.class).stream()
                        .map(Anchor::getHref)
                        .filter(href -> href.startsWith("https://"))
                        .distinct())
                .hasSize(6);
        assertThat(text(_get(DatedLists.class)))
                .contains(
                        "1 January 20262005 joined, 4 left",
                        "1 November 202419813 joined",
                        "28 December 2022176The first edition",
                        "42 found by name",
                        "six business schools more",
                        "not confirmed");
    }

    private static void open() {
        UI.getCurrent().navigate("rules/compare");
        UI.getCurrent().navigate("rules");
    }

    private static List<String> periods() {
        return _find(PeriodItem.class).stream().map(item -> text(item)).toList();
    }

    private static List<String> chips() {
        return _find(Chip.class).stream().map(Chip::getText).toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<String> alerts() {
        return _find(Paragraph.class).stream()
                .filter(paragraph -> "alert".equals(paragraph.getElement().getAttribute("role")))
                .map(paragraph -> text(paragraph))
                .toList();
    }
}
