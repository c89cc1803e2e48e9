package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public pages weigh on the wire for somebody who has never been here. */
class WeightIT {

    private static final int KILOBYTE = 1000;

    private static PackagedPortal portal;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        portal = PackagedPortal.start(PackagedPortal.freshHome("weight"));
    }

    @AfterAll
    static void close() {
        browsers.close();
        portal.close();
    }

    /** Above what was measured by a little, and below what anything left uncompressed would make of it. */
    @ParameterizedTest
    @CsvSource({
        "'', en-GB, 460",
        "assess, en-GB, 485",
        "rules/gpt-245, en-GB, 490",
        "statistics, en-GB, 490",
        "'', zh-HK, 440",
    })
    void aFirstVisitIsNoHeavierThan(String route, String language, int kilobytes) {
        assertThat(weight(route, language)).isLessThan(kilobytes * KILOBYTE);
    }

    /** Their names change with their content. */
    @Test
    void theBundleIsKeptForGood() {
        try (var visit = browsers.browser().newContext()) {
            var page = visit.newPage();
            var file = page.waitForResponse(
                    response -> response.url().contains("/VAADIN/build/"),
                    () -> page.navigate(portal.address() + "/help"));
            assertThat(file.headers()).containsEntry("cache-control", "max-age=31536000, immutable");
            assertThat(visit.request()
                            .get(portal.address() + "/VAADIN/build/missing.js")
                            .headers()
                            .getOrDefault("cache-control", ""))
                    .doesNotContain("immutable");
        }
    }

    private static int weight(String route, String language) {
        var bytes = new AtomicLong();
        var options = new Browser.NewContextOptions().setLocale(language);
        try (var visit = browsers.browser().newContext(options)) {
            var page = visit.newPage();
            var wire = visit.newCDPSession(page);
            wire.on(
                    "Network.loadingFinished",
                    finished ->
                            bytes.addAndGet(finished.get("encodedDataLength").getAsLong()));
            wire.send("Network.enable", new JsonObject());
            page.navigate(portal.address() + "/" + route);
            page.locator("main h1").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        return Math.toIntExact(bytes.get());
    }
}
