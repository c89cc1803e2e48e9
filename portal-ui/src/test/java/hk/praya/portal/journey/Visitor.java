package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody with a browser window of a certain width; anything the browser complains about is remembered. */
final class Visitor implements AutoCloseable {

    private static final int HEIGHT = 900;

    /** Longer than any page takes, even on a machine that does other things, too. */
    private static final int PATIENCE_MS = 120_000;

    /** Whether each step is kept for Playwright's trace viewer, and pictures beside it, which makes every step slower. */
    private static final boolean FILMED = Boolean.getBoolean("praya.films");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final String name;
    private final Language language;
    private final List<String> complaints = new ArrayList<>();
    private int shots;

    Visitor(Browser browser, String address, int width, String name) {
        this(browser, address, width, name, Language.ENGLISH);
    }

    /** Somebody whose browser asks for a language. */
    Visitor(Browser browser, String address, int width, String name, Language language) {
        this(browser, address, name, language, window(width));
    }

    /** Somebody with a telephone, which is touched and not pointed at. */
    static Visitor withTelephone(Browser browser, String address, int width, String name) {
        return new Visitor(
                browser,
                address,
                name,
                Language.ENGLISH,
                window(width).setHasTouch(true).setIsMobile(true));
    }

    private static Browser.NewContextOptions window(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setAcceptDownloads(true);
    }

    private Visitor(Browser browser, String address, String name, Language language, Browser.NewContextOptions window) {
        this.address = address;
        this.name = name;
        this.language = language;
        this.context = browser.newContext(window.setLocale(language.asked()));
        context.setDefaultTimeout(PATIENCE_MS);
        if (FILMED) {
            context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        }
        var second = language.second();
        if (second != null) {
            context.addCookies(List.of(new Cookie("praya-second-language", second.tag()).setUrl(address)));
        }
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.request().method() + " " + response.url());
            }
        });
        page.onPageError(error -> complaints.add(error + " at " + page.url()));
    }

    Page page() {
        return page;
    }

    /** The text of a key as the visitor reads it, with its arguments in place. */
    String words(String key, Object... arguments) {
        return language.says(key, arguments);
    }

    /** Opens a page of the portal by its route. */
    void open(String route) {
        page.navigate(address + "/" + route);
        settle();
    }

    /** Signs in on the way to a page, which is then open. */
    void signIn(String email, String password, String route) {
        open("sign-in?to=" + route);
        type(words("account.email"), email);
        page.locator("input[type=password]").fill(password);
        press(words("sign-in.submit"));
        // Whoever has filed once is led on from the list of cases to the case.
        page.waitForURL(url -> url.startsWith(address + "/" + route));
        settle();
    }

    /** Opens whatever can be unfolded on the page. */
    void unfoldsEverything() {
        page.evaluate("() => document.querySelectorAll('main details').forEach(it => it.open = true)");
        settle();
    }

    /** Waits until the page has loaded and Flow has nothing more to do. */
    void settle() {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Types into the field with this label. */
    void type(String label, String value) {
        type(page.locator("main"), label, value);
    }

    void type(Locator within, String label, String value) {
        var field = within.getByLabel(language.named(label));
        field.fill(value);
        field.blur();
        settle();
    }

    /** Types a date into the three boxes of the question with this label. */
    void date(String label, LocalDate date) {
        var boxes = page.locator("vaadin-custom-field")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        type(boxes, words("date.day"), String.valueOf(date.getDayOfMonth()));
        type(boxes, words("date.month"), String.valueOf(date.getMonthValue()));
        type(boxes, words("date.year"), String.valueOf(date.getYear()));
    }

    /** Chooses an answer of the question that begins with these words. */
    void choose(String question, String answer) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(language.named(answer)))
                .check();
        settle();
    }

    /** Picks a country, or anything else that is looked for by typing. */
    void pick(String label, String value) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        box.fill(value);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(value).setVisible(true))
                .first()
                .click();
        settle();
    }

    void press(String button) {
        button(button).click();
        settle();
    }

    /** Presses a button, and returns as soon as its request has left. */
    void send(String button) {
        page.waitForRequest(
                request -> request.method().equals("POST"), () -> button(button).click());
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language.named(name)));
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        settle();
    }

    /** The address of the first thing of some kind that the page links to. */
    String addressBelow(String route) {
        return page.locator("main a[href^='" + route + "/']").first().getAttribute("href");
    }

    /** Follows the link in the row of a table that has this in it. */
    Visitor followInRow(String text) {
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(text))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        page.waitForURL("**/desk/*");
        settle();
        return this;
    }

    /** Adds a file to the place that is named so. */
    void add(String place, Path file) {
        page.waitForResponse(
                response -> response.url().contains("/VAADIN/dynamic/"),
                () -> chooser(place).locator("input[type=file]").setInputFiles(file));
        page.getByText(file.getFileName().toString()).first().waitFor();
        settle();
    }

    /** Chooses a file for the place that is named so, and waits for nothing. */
    void choose(String place, Path file) {
        chooser(place).locator("input[type=file]").setInputFiles(file);
    }

    /** Begins to send a file to the place that is named so, past the browser. */
    Upload upload(String place, Path file) throws IOException {
        return new Upload(target(chooser(place)), cookies(), file);
    }

    /** Where the first chooser of the page sends its files. */
    URI uploadTarget() {
        return target(page.locator("main .file-chooser").first());
    }

    private static URI target(Locator chooser) {
        var target = chooser.locator("vaadin-upload").evaluate("it => new URL(it.target, document.baseURI).href");
        return URI.create(target.toString());
    }

    /** What the browser shows that it is signed in with. */
    String cookies() {
        return context.cookies(address).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** The row of a file in a list of files. */
    Locator row(String file) {
        return page.locator("main .file-row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(file, new Page.GetByTextOptions().setExact(true))));
    }

    /** Waits until the row of a file says something. */
    void reads(String file, String sentence) {
        row(file)
                .filter(new Locator.FilterOptions().setHasText(sentence))
                .first()
                .waitFor();
        settle();
    }

    /** Takes the connection away, or gives it back. */
    void isConnected(boolean connected) {
        context.setOffline(!connected);
    }

    Locator chooser(String place) {
        return page.locator(".file-chooser")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(place))))
                .first();
    }

    /** What is at an address, as the visitor would save it. */
    byte[] download(String route) {
        return context.request().get(address + "/" + route).body();
    }

    /** Waits for the heading of the page. */
    void reads(String heading) {
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
        settle();
    }

    /** Waits until the page is shown from its top, and the keyboard goes on from there. */
    void isAtTheTop() {
        page.waitForFunction("() => scrollY === 0 && document.activeElement === document.getElementById('main')");
    }

    void sees(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
    }

    /** Makes the window as wide as this, in pixels. */
    void widen(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    /** Makes every text on the page half as long again and writes it with accents, as another language might be. */
    void speakAtLength() {
        page.evaluate("""
                () => {
                  const accents = {a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü', A: 'Å', E: 'É', O: 'Ø', U: 'Ů', y: 'ÿ'};
                  const longer = text => text.replace(/[aeiouyAEOU]/g, it => accents[it] ?? it)
                    .replace(/\\p{L}{4,}/gu, word => word + word.slice(0, Math.ceil(word.length / 2)));
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    if (!node.parentElement.closest('script, style, pre, code, svg')) node.data = longer(node.data);
                  }
                }
                """);
    }

    /** Makes the window as wide as this look, in its colours, and waits until nothing moves any more. */
    void sees(Look look) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.valueOf(look.theme().name())));
        widen(look.width());
        settle();
        page.evaluate("""
                () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => {
                  document.getAnimations()
                    .filter(it => Number.isFinite(it.effect.getComputedTiming().endTime))
                    .forEach(it => it.finish());
                  requestAnimationFrame(drawn);
                })))
                """);
    }

    /** How many pixels the page can be scrolled sideways. */
    int sideways() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Takes a picture of the whole page, or of what the window shows when it has just been opened. */
    void picture(Path file, boolean whole) {
        settle();
        page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(whole)
                .setStyle(".v-loading-indicator { visibility: hidden; }")
                .setPath(file));
    }

    /** Has axe look at the page, and takes a picture of the whole of it where the visit is filmed. */
    void look(String what) {
        settle();
        if (FILMED) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", "%s-%02d-%s.png".formatted(name, ++shots, what))));
        }
        axeFindsNothing(what);
    }

    void axeFindsNothing(String what) {
        // Vaadin's own sign for a lost connection is part of no page, and hidden.
        var found = new AxeBuilder(page)
                .exclude("vaadin-connection-indicator")
                // No page of the portal has frames, which would want a second window for each look.
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(found.getViolations())
                .as("axe on %s at %s", what, page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
    }

    /** Fails if the browser has complained about anything since this was asked last. */
    void hasNoComplaints() {
        var heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).as("errors in the browser's console").isEmpty();
    }

    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + "-at-the-end.png")));
        if (FILMED) {
            context.tracing().stop(new Tracing.StopOptions().setPath(Path.of("target", "traces", name + ".zip")));
        }
        context.close();
    }
}
