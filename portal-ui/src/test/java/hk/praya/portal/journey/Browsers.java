package hk.praya.portal.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The machine's own Chromium, driven by Playwright. */
final class Browsers implements AutoCloseable {

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
        var flags = new ArrayList<>(List.of(
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run"));
        flags.addAll(further);
        if (System.getProperty("user.name").equals("root")) {
            flags.add("--no-sandbox");
        }
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("PRAYA_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(flags));
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
