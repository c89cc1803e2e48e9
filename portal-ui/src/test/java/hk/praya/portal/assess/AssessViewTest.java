package hk.praya.portal.assess;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.testing.PortalInMemory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessViewTest {

    private final PortalInMemory portal = new PortalInMemory();

    @BeforeEach
    void open() {
        portal.browse(AssessView.class);
        UI.getCurrent().navigate("assess");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void nothing_told_is_shown_as_possible_and_never_as_nought() {
        assertThat(head()).isEqualTo("0 of 12 criteria, up to 12 ? Could be reached: 6 more needed 6 needed");
        assertThat(row("Aged 50 or under")).contains("? Open: Aged 50 or under 0–1 Depends on your date of birth.");
        assertThat(rows()).hasSize(12).noneMatch(row -> row.contains("–Not met"));
        assertThat(prerequisites()).startsWith("? Prerequisites open: age, means, character and education");
    }

    @Test
    void typing_a_date_of_birth_moves_the_total_and_marks_the_row() {
        born("14", "3", "1989");
        assertThat(head()).startsWith("1 of 12 criteria, up to 12");
        assertThat(row("Aged 50 or under")).startsWith("✓ Met: Aged 50 or under 1 You are 37.");
        assertThat(moved()).containsExactly("Aged 50 or under");
        assertThat(announced())
                .isEqualTo("Now 1 of 12 criteria. Could be reached: 5 more needed. Aged 50 or under: met.");
    }

    @Test
    void an_impossible_date_says_so_stays_typed_and_changes_nothing() {
        born("31", "2", "1989");
        assertThat(head()).startsWith("0 of 12 criteria, up to 12");
        var boxes = _get(DateBoxes.class, spec -> spec.withLabel("Date of birth"));
        assertThat(boxes.getErrorMessage()).isEqualTo("Enter a date of birth that exists, such as 14 3 1989.");
        assertThat(_get(boxes, TextField.class, spec -> spec.withLabel("Day")).getValue())
                .isEqualTo("31");
        assertThat(announced()).isEmpty();
    }

    @Test
    void the_verdict_says_when_the_threshold_is_reached_and_when_it_cannot_be() {
        born("14", "3", "1989");
        years("Years of work at graduate or specialist level", "12");
        years("Of these, years with international exposure", "3");
        years("Of these, years in multinational companies or reputable enterprises", "3");
        answer("English, written and spoken", Answer.YES);
        assertThat(head()).startsWith("5 of 12 criteria, up to 12 ? Could be reached: 1 more needed");
        answer("Chinese, written and spoken", Answer.YES);
        assertThat(head()).startsWith("6 of 12 criteria, up to 12 ✓ Threshold of 6 reached 6 needed");
        assertThat(announced()).isEqualTo("Now 6 of 12 criteria. Threshold of 6 reached. Two languages: met.");
        years("Of these, years in innovation and technology, finance, or international trade", "3");
        assertThat(head()).contains("✓ Threshold of 6 reached, 1 to spare");
    }

    @Test
    void what_cannot_be_reached_says_by_how_much() {
        born("14", "3", "1960");
        for (var label : List.of(
                "Years of work at graduate or specialist level",
                "Of these, years with international exposure",
                "Of these, years in multinational companies or reputable enterprises",
                "Of these, years in innovation and technology, finance, or international trade")) {
            years(label, "0");
        }
        answer("English, written and spoken", Answer.NO);
        answer("Do you own a business?", Answer.NO);
        answer("Do you own a listed company?", Answer.NO);
        assertThat(head()).startsWith("0 of 12 criteria, up to 4 ✗ Cannot be reached: 2 short");
        assertThat(row("Aged 50 or under")).startsWith("– Not met: Aged 50 or under 0 You are 66; the limit is 50.");
    }

    @Test
    void a_change_that_moves_nothing_in_the_open_test_is_not_announced() {
        answer("Is your husband or wife coming with you?", Answer.NO);
        assertThat(announced()).isEmpty();
        assertThat(others()).anyMatch(line -> line.contains("Points test, to Oct 2024 0–240 of 245"));
    }

    @Test
    void switching_tests_keeps_the_facts_and_shows_the_factors() {
        born("14", "3", "1989");
        years("Years of work at graduate or specialist level", "12");
        years("Of these, years in a senior role", "6");
        tab("Points test, to Oct 2024");
        assertThat(head()).startsWith("70 now, up to 245 of 245 ? Could be reached: 10 more needed 80 needed");
        assertThat(row("Age")).contains("30 of 30");
        assertThat(row("Years at graduate or specialist level"))
                .contains("40 of 40 12 years at graduate level, of which 6 years senior.");
        assertThat(panel()).contains("Work experience 40–75 of 75");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Year")).getValue())
                .isEqualTo("1989");
        tab("Since 1 Nov 2024");
        assertThat(head()).startsWith("2 of 12 criteria, up to 12");
    }

    @Test
    void the_tests_that_are_not_open_are_on_a_line_each() {
        assertThat(others())
                .containsExactly(
                        "? Points test, to Oct 2024 0–245 of 245 Could be reached: 80 more needed",
                        "? Achievement Not told yet Could be open to you");
        tab("Achievement");
        assertThat(others())
                .containsExactly(
                        "? Since 1 Nov 2024 0–12 of 12 Could be reached: 6 more needed",
                        "? Points test, to Oct 2024 0–245 of 245 Could be reached: 80 more needed");
        answer("Have you received an award of exceptional achievement?", Answer.YES);
        assertThat(head()).startsWith("Yes exceptional achievement ✓ This route is open to you");
    }

    @Test
    void prerequisites_are_named_one_by_one_until_all_are_met() {
        born("14", "3", "1989");
        answer("Can you support yourself and your family without public funds?", Answer.YES);
        answer("Do you hold a recognised professional qualification?", Answer.YES);
        assertThat(prerequisites()).startsWith("? Prerequisites open: character");
        answer("Is your record clear?", Answer.NO);
        assertThat(prerequisites())
                .startsWith("✗ Prerequisite not met: character. An application would be refused without being scored.");
        answer("Is your record clear?", Answer.YES);
        assertThat(prerequisites()).startsWith("✓ All four prerequisites met");
    }

    @Test
    void prerequisites_once_opened_say_why_and_keep_saying_it() {
        var details = _get(_get(PrerequisiteBlock.class), NativeDetails.class);
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
        assertThat(prerequisites()).contains("? Age Depends on your date of birth.");
        born("14", "3", "1989");
        assertThat(prerequisites()).contains("✓ Age You are old enough, and not too old.");
        tab("Points test, to Oct 2024");
        assertThat(prerequisites()).contains("? Language proficiency Depends on your Chinese and your English.");
    }

    @Test
    void each_row_has_its_source_and_says_when_it_is_no_official_page() {
        assertThat(row("Aged 50 or under")).doesNotContain("Self-assessment Tool");
        open("Aged 50 or under");
        open("Own a listed company");
        assertThat(row("Aged 50 or under")).contains("Self-assessment Tool", "Criterion 1.");
        assertThat(row("Aged 50 or under")).doesNotContain("not on an official page");
        assertThat(row("Own a listed company")).contains("Criterion 12.", "not on an official page");
    }

    @Test
    void the_questions_that_move_the_result_most_lead_to_their_fields() {
        assertThat(settle()).containsExactly("Your degrees (up to +2)", "Your English (up to +2)");
        _click(_get(Button.class, spec -> spec.withText("Your English (up to +2)")));
        answer("English, written and spoken", Answer.YES);
        assertThat(settle()).containsExactly("Your degrees (up to +2)", "Your date of birth (up to +1)");
    }

    @Test
    void the_panel_leads_on_to_what_can_be_done_with_the_answers() {
        assertThat(_find(_get(FurtherLinks.class), Anchor.class).stream().map(Anchor::getHref))
                .containsExactly("assess/advice", "assess/forecast", "assess/compare", "assess/household");
    }

    @Test
    void the_panel_is_rewritten_and_not_rebuilt_while_typing() {
        var before = _find(FindingRow.class);
        born("14", "3", "1989");
        answer("English, written and spoken", Answer.YES);
        assertThat(_find(FindingRow.class)).containsExactlyElementsOf(before);
    }

    @Test
    void starting_again_asks_once_and_clears_everything() {
        born("14", "3", "1989");
        press("Start again");
        assertThat(head()).startsWith("1 of 12");
        press("Keep them");
        press("Start again");
        press("Yes, clear them");
        assertThat(head()).startsWith("0 of 12 criteria, up to 12");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Year")).getValue())
                .isEmpty();
        born("14", "3", "1989");
        assertThat(head()).startsWith("1 of 12");
    }

    @Test
    void the_bar_says_the_same_in_short() {
        born("14", "3", "1989");
        var bar = text(_get(ResultBar.class));
        assertThat(bar).startsWith("1 of 12 ? 5 more needed Why?");
        tab("Points test, to Oct 2024");
        assertThat(text(_get(ResultBar.class))).startsWith("30 of 245 ? 50 more needed Why?");
    }

    @Test
    void asking_why_opens_the_panel_over_the_page_and_closing_closes_it() {
        press("Why?");
        assertThat(_get(ResultPanel.class).getContent().hasClassName("over-page"))
                .isTrue();
        press("Close");
        assertThat(_get(ResultPanel.class).getContent().hasClassName("over-page"))
                .isFalse();
    }

    private static void born(String day, String month, String year) {
        var boxes = _get(DateBoxes.class, spec -> spec.withLabel("Date of birth"));
        _setValue(_get(boxes, TextField.class, spec -> spec.withLabel("Day")), day);
        _setValue(_get(boxes, TextField.class, spec -> spec.withLabel("Month")), month);
        _setValue(_get(boxes, TextField.class, spec -> spec.withLabel("Year")), year);
    }

    private static void years(String label, String typed) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), typed);
    }

    private static void answer(String question, Answer answer) {
        _setValue(_get(AnswerChoice.class, spec -> spec.withLabel(question)), answer);
    }

    private static void open(String row) {
        var details = _get(find(row), NativeDetails.class);
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void tab(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    private static String head() {
        return text(_get(ResultHead.class));
    }

    private static String panel() {
        return text(_get(ResultPanel.class));
    }

    private static String prerequisites() {
        return text(_get(PrerequisiteBlock.class));
    }

    private static List<String> rows() {
        return _find(FindingRow.class).stream().map(AssessViewTest::text).toList();
    }

    private static String row(String name) {
        return text(find(name));
    }

    private static FindingRow find(String name) {
        return _find(FindingRow.class).stream()
                .filter(row -> nameOf(row).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> moved() {
        return _find(FindingRow.class).stream()
                .filter(row -> row.hasClassName("moved"))
                .map(AssessViewTest::nameOf)
                .toList();
    }

    private static String nameOf(FindingRow row) {
        return _get(row, Span.class, spec -> spec.withClasses("name")).getText();
    }

    private static List<String> others() {
        return _get(OtherTests.class)
                .getChildren()
                .filter(Component::isVisible)
                .map(AssessViewTest::text)
                .toList();
    }

    private static List<String> settle() {
        return _find(_get(Settle.class), Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private static String announced() {
        return _get(Announcement.class).sentence();
    }

    private static String text(Component component) {
        return Texts.of(component);
    }
}
