package hk.praya.portal.rulebook;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Comparison;
import hk.praya.scoring.rule.RuleSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareRulesViewTest {

    private static final List<RuleSet> SETS = new QmasRules().all();
    private static final String NOTHING = "Nothing changed: it is one and the same set.";

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
    void without_being_asked_the_set_of_today_is_laid_beside_the_one_before() {
        open("");

        assertThat(chosen()).containsExactly("gpt-245", "gpt-2024");
    }

    @Test
    void of_every_pair_something_is_said_and_of_a_set_and_itself_that_nothing_changed() {
        open("");
        for (var from : SETS) {
            _setValue(select("From"), from.id());
            for (var to : SETS) {
                _setValue(select("To"), to.id());
                var said = text(_get(CompareRulesView.class));
                var pair = from.id() + " to " + to.id();
                assertThat(said).as(pair).contains(Words.shortly(from.id()), Words.shortly(to.id()));
                assertThat(said).as(pair).doesNotContain("{", "null");
                if (from.id().equals(to.id())) {
                    assertThat(said).as(pair).contains(NOTHING);
                } else {
                    var comparison = new Comparison(from, to);
                    assertThat(said).as(pair).doesNotContain(NOTHING);
                    assertThat(_find(_get(ChangeList.class), ListItem.class))
                            .as(pair)
                            .hasSize(comparison.lines().size()
                                    + comparison.prerequisites().size())
                            .allSatisfy(item -> assertThat(text(item)).matches("(✓Added|·Dropped|○Changed).+"));
                }
            }
        }
    }

    @Test
    void the_table_says_threshold_and_most_of_both() {
        open("from=gpt-245&to=gpt-2024");

        assertThat(glance())
                .contains(
                        "Needed|80 points|6 criteria",
                        "The most|245 points|12 criteria",
                        "Prerequisites|5|4",
                        "In force|About 5 November 2021 to 31 October 2024|Since 1 November 2024");
        open("from=abpt-245&to=abpt-2024");
        assertThat(glance()).contains("The most|245 points|no number of points is stated");
        assertThat(changes())
                .contains(
                        "○Changed|An award of exceptional achievement or work that peers acknowledge, or a significant"
                                + " contribution to the field|full mark 245 → no mark stated");
    }

    @Test
    void what_was_added_dropped_and_changed_is_said_line_by_line() {
        open("from=gpt-2006&to=gpt-2008");

        assertThat(text(_get(CompareRulesView.class))).contains("4 added, 2 dropped and 5 changed.");
        assertThat(changes())
                .containsExactly(
                        "○Changed|Age: age 18 to 50 became age 18 or above|",
                        "·Dropped|Age 30 to 34|30 points",
                        "·Dropped|Age 25 to 29 or age 35 to 39|25 points",
                        "○Changed|Age 40 to 44|15 points → 20 points",
                        "○Changed|Age 45 to 50|5 points → 15 points",
                        "✓Added|Age 18 to 39|30 points",
                        "○Changed|A master’s degree or 2 or more bachelor’s degrees|30 points → 35 points",
                        "○Changed|A bachelor’s degree or a professional qualification of a recognised body|20 points →"
                                + " 30 points",
                        "✓Added|At least 2 years of work at graduate or specialist level|10 points",
                        "✓Added|Chinese or English, and at least one language besides Chinese and English|15 points",
                        "✓Added|Chinese or English|10 points");
    }

    @Test
    void choosing_another_set_and_swapping_both_show_it_and_change_the_address() {
        open("from=gpt-245&to=gpt-2024");

        _setValue(select("From"), new RuleSetId("gpt-2018"));
        assertThat(glance()).contains("The most|225 points|12 criteria");
        assertThat(_get(Spoken.class).getText())
                .isEqualTo("Now from General Points Test, 225 points, from August 2018 to General Points Test, 12"
                        + " criteria, since 1 November 2024.");
        _click(_get(Button.class, spec -> spec.withText("Swap them")));
        assertThat(chosen()).containsExactly("gpt-2024", "gpt-2018");
        assertThat(glance()).contains("The most|12 criteria|225 points");
    }

    @Test
    void sets_that_nobody_published_are_taken_for_none_asked() {
        open("from=gpt-1999&to=nonsense");

        assertThat(chosen()).containsExactly("gpt-245", "gpt-2024");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("rules");
        UI.getCurrent().navigate("rules/compare", QueryParameters.fromString(query));
    }

    private static List<String> chosen() {
        return List.of(
                select("From").getValue().value(), select("To").getValue().value());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<RuleSetId> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static List<String> glance() {
        return _find(NativeTableRow.class).stream()
                .map(row -> String.join(
                        "|", row.getAllCells().stream().map(cell -> text(cell)).toList()))
                .toList();
    }

    private static List<String> changes() {
        return _find(_get(ChangeList.class), ListItem.class).stream()
                .map(item -> String.join(
                        "|", item.getChildren().map(part -> text(part)).toList()))
                .toList();
    }
}
