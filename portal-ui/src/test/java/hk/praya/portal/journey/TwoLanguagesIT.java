package hk.praya.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second language beneath the first, as the browser puts it there. */
class TwoLanguagesIT {

    private static final LocalDate BORN = LocalDate.of(1989, 3, 14);

    private static PackagedPortal portal;
    private static Browsers browsers;

    private Visitor visitor;

    @BeforeAll
    static void start() {
        browsers = new Browsers();
        portal = PackagedPortal.start(PackagedPortal.freshHome("two-languages"));
    }

    @AfterAll
    static void stop() {
        browsers.close();
        portal.close();
    }

    @BeforeEach
    void open() {
        visitor = new Visitor(browsers.browser(), portal.address(), Look.DESK, "two-languages");
        visitor.open("assess");
    }

    @AfterEach
    void close() {
        nothingStandsBesideNothing();
        visitor.hasNoComplaints();
        visitor.close();
    }

    @Test
    void whatIsChosenAtTheFootShowsAtOnceAndKeepsWhatWasTyped() {
        visitor.date(visitor.words("ask.DATE_OF_BIRTH"), BORN);
        choose("繁體中文");
        assertThat(second(page().locator("main h1"))).hasText(Language.TRADITIONAL.says("assess.heading"));
        assertThat(second(page().locator("main h1"))).hasAttribute("lang", "zh-Hant-HK");
        assertThat(page().locator("vaadin-custom-field input").last()).hasValue("1989");
        assertThat(button("繁體中文")).isFocused();
        visitor.open("schemes");
        assertThat(second(page().locator("main h1"))).hasText(Language.TRADITIONAL.says("schemes.heading"));
    }

    @Test
    void whatChangesWhileOneTypesChangesInBoth() {
        choose("简体中文");
        var box = page().locator("vaadin-custom-field vaadin-text-field");
        box.nth(0).locator("input").fill("14");
        box.nth(1).locator("input").fill("3");
        year(box, "2000");
        sameAgeIsSaidInBoth();
        year(box, "1980");
        sameAgeIsSaidInBoth();
    }

    @Test
    void whatIsWrongIsSaidInBoth() {
        visitor.open("register");
        choose("繁體中文");
        registers();
        assertThat(second(page().locator(".error-summary h2"))).hasText(Language.TRADITIONAL.says("error.heading"));
        var problem = second(page().locator("vaadin-email-field [slot=error-message]"));
        assertThat(problem).hasText(Language.TRADITIONAL.says("account.email.missing"));
        page().locator("vaadin-email-field input").fill("nonsense");
        registers();
        assertThat(problem).hasText(Language.TRADITIONAL.says("account.email.wrong"));
    }

    @Test
    void aSentenceWithALinkIsSaidWholeInOneLanguageAndThenInTheOther() {
        visitor.open("rules/gpt-2018");
        choose("繁體中文");
        var sentence = page().locator("#history p").last();
        assertThat(sentence.locator(".beside")).hasCount(1);
        assertThat(second(sentence))
                .hasText(Language.TRADITIONAL.says("set.history.after")
                        + Language.TRADITIONAL.says("ruleset.gpt-245")
                        + Language.TRADITIONAL.says("set.history.maximum", "245", "225"));
        assertThat(sentence.locator("a")).hasText(Language.ENGLISH.says("ruleset.gpt-245"));
    }

    @Test
    void withNoneChosenThereIsOneLanguageAgain() {
        choose("简体中文");
        assertThat(page().locator(".beside").first()).isVisible();
        choose("None");
        assertThat(page().locator(".beside")).hasCount(0);
        visitor.open("");
        assertThat(page().locator(".beside")).hasCount(0);
    }

    private void sameAgeIsSaidInBoth() {
        var english = page().locator(".finding").getByText(Pattern.compile("^You are \\d+"));
        var age = english.first().textContent().replaceAll("^You are (\\d+).*", "$1");
        assertThat(second(english.first())).hasText(Language.SIMPLIFIED.says("why.AGED_50_OR_BELOW.MET", age));
    }

    private void registers() {
        var said = Language.ENGLISH_AND_TRADITIONAL.named(Language.ENGLISH.says("register.submit"));
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(said))
                .click();
        visitor.settle();
    }

    private void year(Locator boxes, String year) {
        boxes.nth(2).locator("input").fill(year);
        boxes.nth(2).locator("input").blur();
        visitor.settle();
    }

    private void choose(String language) {
        button(language).click();
        visitor.settle();
    }

    private Locator button(String name) {
        return page().locator(".second-language")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator second(Locator text) {
        return text.locator(".beside");
    }

    private Page page() {
        return visitor.page();
    }

    /** Texts that are taken away take along what stood beside them. */
    private void nothingStandsBesideNothing() {
        var alone = page().evaluate("""
                () => [...document.querySelectorAll('.beside')]
                  .filter(it => !it.previousSibling?.textContent.trim() || it.previousSibling.matches?.('.beside'))
                  .map(it => it.textContent)
                """);
        assertThat((List<?>) alone).isEmpty();
    }
}
