package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser window of a certain width; anything the browser complains about is remembered. */
final class Visitor implements AutoCloseable {

    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final String name;
    private final List<String> complaints = new ArrayList<>();
    private int shots;

    Visitor(Browser browser, String address, int width, String name) {
        this.address = address;
        this.name = name;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale("en-GB")
                .setAcceptDownloads(true));
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> complaints.add(error + " at " + page.url()));
    }

    Page page() {
        return page;
    }

    /** Opens a page of the portal by its route. */
    void open(String route) {
        page.navigate(address + "/" + route);
        settle();
    }

    /** Waits until the page has loaded and Flow has nothing more to do. */
    void settle() {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Takes a picture of the whole page, for people to look at, and has axe look at it. */
    void look(String what) {
        settle();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", "%s-%02d-%s.png".formatted(name, ++shots, what))));
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(found.getViolations())
                .as("axe on %s at %s", what, page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
    }

    /** Fails if the browser has complained about anything. */
    void hasNoComplaints() {
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Override
    public void close() {
        context.tracing().stop(new Tracing.StopOptions().setPath(Path.of("target", "traces", name + ".zip")));
        context.close();
    }
}
