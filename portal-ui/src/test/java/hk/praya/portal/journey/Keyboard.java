package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that a visitor has: keys. Wherever they bring the focus, it has to be seen there, and nothing may lie over it.
 */
final class Keyboard {

    /** More than any page has places to stop at on the way from one end to the other. */
    private static final int FARTHEST = 120;

    private final Visitor visitor;
    private final Page page;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        page.addInitScript(script());
        // The driver listens from here on: where it starts to listen at each press, it misses some dialogues.
        page.onFileChooser(dialogue -> {});
    }

    private static String script() {
        try (InputStream script = Keyboard.class.getResourceAsStream("focus.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Presses a key, and waits until the portal has nothing more to say about it. */
    void key(String key) {
        page.keyboard().press(key);
        visitor.settle();
    }

    /** What has the focus, which has to be seen. */
    Focus focus() {
        var focus = Focus.in(page);
        assertThat(focus.faults())
                .as("how the focus is seen on %s at %s", focus, page.url())
                .isEmpty();
        return focus;
    }

    /** Goes on to the next place. */
    Focus tab() {
        key("Tab");
        return focus();
    }

    /** Goes on until the focus is where it is wanted, unless it is there already. */
    Focus to(String wanted, Predicate<Focus> isThere) {
        return go("Tab", wanted, isThere);
    }

    /** Goes back until the focus is where it is wanted, unless it is there already. */
    Focus backTo(String wanted, Predicate<Focus> isThere) {
        return go("Shift+Tab", wanted, isThere);
    }

    private Focus go(String key, String wanted, Predicate<Focus> isThere) {
        var way = new ArrayList<Focus>(List.of(Focus.in(page)));
        while (!isThere.test(way.getLast())) {
            if (way.size() > FARTHEST) {
                throw new AssertionError("%s at %s was not reached by %s in %d steps, which led from %s"
                        .formatted(wanted, page.url(), key, FARTHEST, way));
            }
            key(key);
            way.add(focus());
        }
        return way.getLast();
    }

    Focus to(String role, String name) {
        return to(role + " " + name, focus -> focus.is(role, name));
    }

    /** Waits until the page has brought the focus somewhere by itself. */
    void isBroughtTo(String role, String name) {
        page.waitForCondition(() -> Focus.in(page).is(role, name));
        focus();
    }

    void follows(String link) {
        to("link", link);
        key("Enter");
    }

    void presses(String button) {
        to("button", button);
        key("Enter");
    }

    void ticks(String box) {
        to("checkbox", box);
        key("Space");
        assertThat(focus().checked()).as("whether “%s” is ticked", box).isTrue();
    }

    void types(String label, String text) {
        to("textbox", label);
        type(text);
    }

    private void type(String text) {
        page.keyboard().type(text);
        assertThat(focus().value()).as("what was typed").isEqualTo(text);
    }

    /** Types a date into the three boxes of a question. */
    void date(String question, int day, int month, int year) {
        box(question, "Day", day);
        box(question, "Month", month);
        box(question, "Year", year);
    }

    private void box(String question, String label, int number) {
        to(label + " of " + question, focus -> focus.is("textbox", label) && focus.isOf(question));
        type(String.valueOf(number));
    }

    /** Chooses an answer: with the space bar the one that has the focus, by an arrow the next. */
    void answers(String question, String answer) {
        var reached = to(question, focus -> focus.role().equals("radio") && focus.isOf(question));
        if (reached.name().equals(answer) && !reached.checked()) {
            key("Space");
        }
        var seen = new ArrayList<String>();
        while (!focus().name().equals(answer)) {
            seen.add(focus().name());
            assertThat(seen).as("answers to %s", question).doesNotHaveDuplicates();
            key("ArrowDown");
        }
        assertThat(focus().checked())
                .as("whether %s is answered with %s", question, answer)
                .isTrue();
    }

    /** Types a part of a name, and picks the first that fits from the list that opens. */
    void picks(String label, String typed, String name) {
        to("combobox", label);
        page.keyboard().type(typed);
        visitor.settle();
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(name).setVisible(true))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        key("ArrowDown");
        key("Enter");
        assertThat(focus().value()).as("what was picked for %s", label).isEqualTo(name);
    }

    /** Opens a list of a few, goes down to an answer, and chooses it. */
    void chooses(String label, String answer) {
        to("button", label);
        key("ArrowDown");
        var seen = new ArrayList<String>();
        while (!focus().is("option", answer)) {
            seen.add(focus().name());
            assertThat(seen).as("what can be chosen for %s", label).doesNotHaveDuplicates();
            key("ArrowDown");
        }
        key("Enter");
        isBroughtTo("button", label + " " + answer);
    }

    /** Goes through the page itself, from its first place to its last. */
    List<Focus> throughThePage() {
        var way = new ArrayList<>(List.of(to("the page itself", Focus::inMain)));
        for (var next = tab(); next.inMain(); next = tab()) {
            way.add(next);
        }
        return way;
    }

    /** Opens the browser's own dialogue for the place that is named so, and chooses a file in it. */
    void adds(String place, Path file) {
        to(
                "chooser of " + place,
                focus -> focus.role().equals("button") && focus.name().contains(place));
        var dialogue = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        page.waitForResponse(response -> response.url().contains("/VAADIN/dynamic/"), () -> dialogue.setFiles(file));
        page.getByText(file.getFileName().toString()).first().waitFor();
        visitor.settle();
    }
}
