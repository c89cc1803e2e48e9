package hk.praya.portal.rulebook;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Citation;
import hk.praya.portal.component.Chip;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.text.ConditionWords;
import hk.praya.portal.text.Words;
import hk.praya.scoring.example.WorkedExamples;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Entry;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetViewTest {

    private final PortalInMemory portal = new PortalInMemory();

    /** A line of the rules as the page should have it. */
    private record Line(String asked, Citation citation) {}

    static Stream<RuleSet> sets() {
        return new QmasRules().all().stream();
    }

    @BeforeEach
    void browse() {
        portal.browse(RulesView.class, CompareRulesView.class, RuleSetView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_set_has_a_page_with_its_name_and_its_sum(RuleSet set) {
        open(set);

        assertThat(_get(H1.class).getText()).isEqualTo(Words.of(set.id()));
        assertThat(text(_get(RuleSetAside.class)))
                .contains(Period.of(set, new QmasRules()).inWords(), "How sure", "Needed");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_line_is_printed_in_the_order_of_the_rules_and_links_to_where_it_was_read(RuleSet set) {
        open(set);

        var rows = rows();
        var lines = lines(set);
        assertThat(rows).hasSameSizeAs(lines);
        for (int i = 0; i < rows.size(); i++) {
            var line = lines.get(i);
            var asked = _find(rows.get(i), Span.class, spec -> spec.withClasses("asked"));
            assertThat(asked).extracting(Span::getText).containsExactly(line.asked());
            assertThat(sources(rows.get(i)))
                    .containsExactly(line.citation().url().toString());
            assertThat(text(rows.get(i)))
                    .contains(line.citation().provision(), line.citation().title());
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_number_behind_a_line_leads_to_the_publication_below(RuleSet set) {
        open(set);

        var numbers = _find(Anchor.class, spec -> spec.withClasses("reference-number"));
        var entries = _get(SourceList.class).getChildren().toList();
        assertThat(numbers).isNotEmpty().allSatisfy(number -> {
            assertThat(number.getHref()).isEqualTo("rules/" + set.id() + "#source-" + number.getText());
            assertThat(Integer.parseInt(number.getText())).isBetween(1, entries.size());
        });
        assertThat(entries).allSatisfy(entry -> {
            assertThat(text(entry)).contains("Read on 2");
            assertThat(sources(entry)).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_factor_has_a_place_of_its_own_that_the_contents_lead_to(RuleSet set) {
        open(set);

        var places = _find(Section.class).stream()
                .flatMap(section -> section.getId().stream())
                .toList();
        assertThat(places).doesNotHaveDuplicates();
        assertThat(FactorSection.factors(set))
                .isNotEmpty()
                .allSatisfy(factor -> assertThat(places).contains(Places.of(factor)));
        var contents = _find(_get(RuleSetAside.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("#"))
                .map(href -> href.substring(href.indexOf('#') + 1))
                .toList();
        assertThat(places).containsAll(contents);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_example_is_printed_with_its_points(RuleSet set) {
        open(set);

        var cards = _find(ExampleCard.class);
        var examples = WorkedExamples.of(set.id());
        assertThat(cards).hasSameSizeAs(examples);
        for (int i = 0; i < cards.size(); i++) {
            var example = examples.get(i);
            var said = text(cards.get(i));
            assertThat(said).startsWith(Words.of("example." + example.person()));
            set.rules().forEach(rule -> assertThat(said).contains(Words.of(rule.item())));
            assertThat(_find(cards.get(i), NativeTableRow.class))
                    .hasSize(set.rules().size() + 1);
        }
    }

    @Test
    void the_table_of_245_points_reads_as_its_class_does() {
        open("gpt-245");

        assertThat(_find(FactorSection.class).stream().flatMap(section -> printed(section)))
                .containsExactly(
                        "1. Age, at most 30 points",
                        "30 Age 18 to 39",
                        "20 Age 40 to 44",
                        "15 Age 45 to 50",
                        "2. Academic and professional qualifications, at most 70 points",
                        "40 A doctorate or 2 or more master’s degrees",
                        "20 A master’s degree or 2 or more bachelor’s degrees",
                        "10 A bachelor’s degree or a professional qualification of a recognised body",
                        "+30 A degree from an internationally renowned institution",
                        "3. Work experience, at most 75 points",
                        "40 At least 10 years of work at graduate or specialist level, at least 5 of them in a senior"
                                + " role",
                        "30 At least 5 years of work at graduate or specialist level, at least 2 of them in a senior"
                                + " role",
                        "15 At least 5 years of work at graduate or specialist level",
                        "5 At least 2 years of work at graduate or specialist level",
                        "+15 At least 2 years of work at graduate or specialist level with international exposure",
                        "+20 At least 3 years of work at graduate or specialist level in multinational companies or"
                                + " reputable enterprises",
                        "4. Talent List, at most 30 points",
                        "30 The full specification of a profession on the Talent List",
                        "5. Language proficiency, at most 20 points",
                        "20 Chinese and English",
                        "15 Chinese or English, and at least one language besides Chinese and English",
                        "10 Chinese or English",
                        "6. Family background, at most 20 points",
                        "5 An immediate family member who is a permanent resident and lives in Hong Kong",
                        "5 A married spouse educated to degree level who comes along",
                        "5 Each unmarried dependent child under 18 who comes along, up to 10 points");
        assertThat(text(section("table"))).endsWith("Together at most 245 points, of which 80 have to be reached.");
    }

    @Test
    void the_twelve_criteria_are_numbered_and_can_each_be_linked_to() {
        open("gpt-2024");

        for (int number = 1; number <= 12; number++) {
            var id = "criterion-" + number;
            assertThat(text(_get(NativeTableRow.class, spec -> spec.withId(id))))
                    .startsWith(String.valueOf(number));
        }
        assertThat(text(section("income"))).contains("10An income of HK$1,000,000 or more in the year before");
    }

    @Test
    void a_set_says_what_it_changed_and_what_came_after() {
        open("gpt-245");

        assertThat(text(section("history")))
                .contains(
                        "Against the set before it: General Points Test, 225 points, from August 2018, of 225 points at"
                                + " most where this one has 245.",
                        "Added",
                        "in multinational companies or reputable enterprises20 points",
                        "The set after it: General Points Test, 12 criteria, since 1 November 2024.");
        open("gpt-2006");
        assertThat(text(section("history"))).contains("It was the first. There is nothing before it.");
    }

    @Test
    void what_the_publication_leaves_open_is_said_with_who_says_so() {
        open("gpt-2024");

        assertThat(text(section("notes")))
                .contains("said to count as owning it", "copy", "The Talent List is none of the criteria.", "official");
        open("abpt-2024");
        assertThat(_find(Section.class, spec -> spec.withId("notes"))).isEmpty();
    }

    @Test
    void a_set_in_force_says_so_and_one_that_may_be_warns() {
        open("gpt-2024");
        assertThat(_find(_get(RuleSetAside.class), Chip.class))
                .extracting(Chip::getText)
                .containsExactly("In force today");

        portal.clock.set(Instant.parse("2022-03-01T04:00:00Z"));
        open("gpt-2018");
        assertThat(text(_get(RuleSetAside.class)))
                .contains("Today lies where it is not confirmed which of two rule sets is in force.")
                .doesNotContain("In force today");
        open("gpt-2015");
        assertThat(text(_get(RuleSetAside.class))).doesNotContain("Today lies where");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-1999", "gpt", "GPT-245", "gpt-245x"})
    void a_set_that_nobody_published_is_not_found(String id) {
        assertThatThrownBy(() -> open(id)).isInstanceOf(NotFoundError.class);
    }

    private static void open(RuleSet set) {
        open(set.id().value());
    }

    private static void open(String id) {
        UI.getCurrent().navigate("rules/" + id);
    }

    private static Section section(String id) {
        return _get(Section.class, spec -> spec.withId(id));
    }

    /** The rows of the prerequisites and of the table that ask something. */
    private static List<NativeTableRow> rows() {
        return _find(LineTable.class).stream()
                .flatMap(table -> table.getBody().getRows().stream())
                .filter(row -> !row.hasClassName("how"))
                .toList();
    }

    private static List<Line> lines(RuleSet set) {
        var lines = new ArrayList<Line>();
        set.prerequisites()
                .forEach(gate -> lines.add(new Line(ConditionWords.line(gate.condition()), gate.citation())));
        for (var factor : FactorSection.factors(set)) {
            set.rules().stream().filter(rule -> rule.item().factor() == factor).forEach(rule -> add(rule, lines));
        }
        return lines;
    }

    private static void add(Rule rule, List<Line> into) {
        Entry.of(rule).forEach(entry -> into.add(new Line(ConditionWords.line(entry), rule.citation())));
    }

    /** The addresses outside the portal that a part of the page links to. */
    private static List<String> sources(Component part) {
        return _find(part, Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("http"))
                .toList();
    }

    private static Stream<String> printed(FactorSection section) {
        var head = text(section.getChildren().findFirst().orElseThrow()).replace("#", "");
        var rows = _find(section, LineTable.class).getFirst().getBody().getRows().stream()
                .filter(row -> !row.hasClassName("how"))
                .map(row -> text(row.getAllCells().getFirst()) + " "
                        + _get(row, Span.class, spec -> spec.withClasses("asked"))
                                .getText());
        return Stream.concat(Stream.of(head.replace("at most", ", at most")), rows);
    }
}
