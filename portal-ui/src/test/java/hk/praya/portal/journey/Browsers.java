package hk.praya.portal.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The machine's own Chromium, driven by Playwright. */
final class Browsers implements AutoCloseable {

    /** What a browser is started with that is to look at nothing but the portal. */
    static final List<String> FLAGS = flags();

    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    Browsers() {
        this(List.of());
    }

    /** A browser that tells a page, too, what it tells a screen reader of an element: its role and its name. */
    static Browsers namingWhatHasTheFocus() {
        return new Browsers(List.of("--enable-blink-features=ComputedAccessibilityInfo"));
    }

    private Browsers(List<String> further) {
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(further);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(flags));
    }

    /** Where Chromium is. */
    static Path program() {
        return Path.of(System.getenv().getOrDefault("PRAYA_CHROMIUM", "/usr/bin/chromium"));
    }

    private static List<String> flags() {
        var flags = new ArrayList<>(List.of(
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run"));
        if (System.getProperty("user.name").equals("root")) {
            flags.add("--no-sandbox");
        }
        return List.copyOf(flags);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
