package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import com.vaadin.flow.component.dependency.StyleSheet;
import hk.praya.portal.PortalApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** What the public pages weigh on the wire for somebody who has never been here, and what is seen until they have come. */
class FirstVisitIT {

    private static final int KILOBYTE = 1000;
    private static final Pattern SCRIPT = Pattern.compile("VAADIN/build/[\\w-]+\\.js");

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
        "'', ENGLISH, 445",
        "assess, ENGLISH, 470",
        "rules/gpt-245, ENGLISH, 475",
        "statistics, ENGLISH, 475",
        "'', TRADITIONAL, 425",
    })
    void aFirstVisitIsNoHeavierThan(String route, Language language, int kilobytes) {
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

    @Test
    void theStylesheetsComeAsOneInTheirOrder() {
        var parts = Stream.of(PortalApplication.class.getAnnotationsByType(StyleSheet.class))
                .map(part -> packaged("META-INF/resources/" + part.value()))
                .toList();
        try (var visit = browsers.browser().newContext()) {
            var page = visit.newPage();
            page.navigate(portal.address() + "/help");
            page.locator("main h1").waitFor();
            var sheet = page.locator("link[rel=stylesheet]").getAttribute("href");
            var answer = visit.request().get(portal.address() + "/" + sheet);
            assertThat(answer.text()).containsSubsequence(parts);
            assertThat(answer.headers()).containsEntry("cache-control", "max-age=31536000, immutable");
            var another = visit.request().get(portal.address() + "/" + sheet + "0");
            assertThat(another.headers()).containsEntry("cache-control", "no-store");
        }
    }

    private static String packaged(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What a page finds out one after the other, it waits for one after the other. */
    @Test
    void allScriptsOfTheBundleAreAskedForByThePageItself() {
        try (var visit = browsers.browser().newContext()) {
            var loaded = new ConcurrentSkipListSet<String>();
            var page = visit.newPage();
            page.onRequest(request -> SCRIPT.matcher(request.url()).results().forEach(it -> loaded.add(it.group())));
            var html = page.navigate(portal.address() + "/assess").text();
            page.locator("main h1").waitFor();
            var named = SCRIPT.matcher(html).results().map(MatchResult::group).collect(Collectors.toSet());
            assertThat(named).hasSizeGreaterThan(3).isEqualTo(loaded);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void whoWeAreIsSeenBeforeThePageHasComeAndNotAfter(Language language) {
        try (var visit = browsers.browser().newContext(from(language))) {
            var page = visit.newPage();
            page.route("**/VAADIN/build/**", Route::abort);
            page.navigate(portal.address() + "/assess");
            PlaywrightAssertions.assertThat(page.getByText(language.says("first.loading")))
                    .isVisible();
            PlaywrightAssertions.assertThat(page.getByText(language.says("notice.unofficial")))
                    .isVisible();
            PlaywrightAssertions.assertThat(page.getByText(language.says("first.slow")))
                    .isVisible();
            PlaywrightAssertions.assertThat(page.locator(".first-sight a")).hasCount(0);
            page.unroute("**/VAADIN/build/**");
            page.reload();
            page.locator("main h1").waitFor();
            PlaywrightAssertions.assertThat(page.getByText(language.says("first.loading")))
                    .isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void whoeverHasNoScriptsIsToldThatTheyAreNeeded(Language language) {
        try (var visit = browsers.browser().newContext(from(language).setJavaScriptEnabled(false))) {
            var page = visit.newPage();
            page.navigate(portal.address() + "/assess");
            PlaywrightAssertions.assertThat(page.locator(".first-sight p:visible"))
                    .hasText(language.says("first.scripts"));
        }
    }

    private static Browser.NewContextOptions from(Language language) {
        return new Browser.NewContextOptions().setLocale(language.asked());
    }

    private static int weight(String route, Language language) {
        var bytes = new AtomicLong();
        try (var visit = browsers.browser().newContext(from(language))) {
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
