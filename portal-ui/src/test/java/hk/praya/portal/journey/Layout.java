package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a page lies in a window: how large what can be pressed is, and what of it moves. */
final class Layout {

    /**
     * What may be smaller than a finger, and by which reason; 24 pixels it has to have all the same. WCAG 2.2 AA asks for
     * no more than that anywhere.
     */
    private static final Map<String, String> DENSE = Map.of(
            ".cited a", "the source of each line in a table of rules: dozens on a page, read rather than pressed",
            ".source-line a", "the source of each line in a table of figures, likewise",
            ".desk a", "the officers' tables, which are made for desks",
            ".styleguide a", "samples of what stands elsewhere");

    /** The share of the window that may move without being asked to. */
    private static final double MOST = 0.02;

    /** How wide A4 is between margins of a centimetre, in CSS pixels. */
    private static final int PAPER = 718;

    private final Visitor visitor;
    private final Page page;

    Layout(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Notes from now on, on every page that is opened, what moves. */
    Layout watched() {
        page.addInitScript(script("shifts.js"));
        return this;
    }

    private static String script(String name) {
        try (InputStream script = Objects.requireNonNull(Layout.class.getResourceAsStream(name))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Fails if something that can be pressed is too small for a finger. */
    void hasRoomForAFinger() {
        assertThat(list(page.evaluate(script("targets.js"), new ArrayList<>(DENSE.keySet()))))
                .as("what is too small to be hit at %s", page.url())
                .isEmpty();
    }

    /** Fails if something is wider than the box it stands in. */
    void spillsNothing() {
        assertThat(list(page.evaluate(script("spilt.js"))))
                .as("what is too wide for its place at %s", page.url())
                .isEmpty();
    }

    /** Fails if the page, printed on A4 by who reads it in dark colours, wastes ink, shows what is pressed, or is cut. */
    void isFitForPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        visitor.widen(PAPER);
        visitor.settle();
        assertThat(list(page.evaluate(script("pressable.js"))))
                .as("what nobody can press on paper at %s", page.url())
                .isEmpty();
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .as("the ground that %s is printed on", page.url())
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(visitor.sideways())
                .as("pixels of %s beyond the paper", page.url())
                .isZero();
        spillsNothing();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
    }

    /** Fails if anything has moved since this was asked last, but what a button was pressed for. */
    void holdsStill() {
        visitor.settle();
        assertThat(list(page.evaluate("most => layoutShifts(most)", MOST)))
                .as("what moves at %s", page.url())
                .isEmpty();
    }

    /** Fails if something on the page would move by itself. */
    void hasNoMotion() {
        assertThat(list(page.evaluate(script("motion.js"))))
                .as("what moves at %s for somebody who wants no motion", page.url())
                .isEmpty();
    }

    private static List<String> list(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
