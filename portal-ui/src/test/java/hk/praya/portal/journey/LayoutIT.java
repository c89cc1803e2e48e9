package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page owes an eye: nothing that jumps, moves or lies over what is typed. */
class LayoutIT {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;
    private static final int MOST_PLACES = 60;

    private static final List<String> PUBLIC = List.of(
            "",
            "assess",
            "rules/gpt-2024",
            "schemes",
            "statistics",
            "register",
            "rules/compare?from=gpt-245&to=gpt-2024");

    private static PackagedPortal portal;
    private static DemoAccounts accounts;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        var home = PackagedPortal.demoHome("layout");
        portal = PackagedPortal.start(home, "--praya.demo=true");
        accounts = DemoAccounts.in(home);
    }

    @AfterAll
    static void close() {
        browsers.close();
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void nothingJumpsWhileAPageComes(int width) {
        for (var route : PUBLIC) {
            try (var visitor = visitor(width, "still-" + width + "-" + route.replaceAll("\\W", "-"))) {
                var layout = new Layout(visitor).watched();
                visitor.open(route);
                visitor.page().locator("main h1").waitFor();
                layout.holdsStill();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void nothingJumpsWhileTheCalculatorIsTold(int width) {
        try (var visitor = visitor(width, "still-told-" + width)) {
            var layout = new Layout(visitor).watched();
            visitor.open("assess");
            visitor.reads("Do I qualify");
            Applicant.tellsTheCalculator(visitor);
            layout.holdsStill();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void nothingJumpsWhileOneRegistersButWhatSaysWhatIsWrong(int width) {
        try (var visitor = visitor(width, "still-register-" + width)) {
            var layout = new Layout(visitor).watched();
            visitor.open("register");
            visitor.reads("Register");
            visitor.type("E-mail address", "nobody");
            visitor.press("Register");
            visitor.sees("There is a problem");
            visitor.type("E-mail address", "nobody@example.org");
            layout.holdsStill();
        }
    }

    @Test
    void theResultNeverLiesOverWhatIsBeingAnswered() {
        try (var visitor = visitor(TELEPHONE, "bar")) {
            visitor.open("assess");
            visitor.reads("Do I qualify");
            visitor.page().locator("main h1").click();
            for (int place = 0; place < MOST_PLACES; place++) {
                visitor.page().keyboard().press("Tab");
                assertThat((String) visitor.page().evaluate("""
                                () => {
                                  const focused = document.activeElement;
                                  const bar = document.querySelector('.result-bar');
                                  const field = focused.closest('vaadin-radio-button, vaadin-checkbox') ?? focused;
                                  const isUnder = !bar.contains(focused) && document.querySelector('main').contains(focused)
                                    && field.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
                                  return isUnder ? `${focused.localName} ${focused.ariaLabel ?? focused.textContent}` : '';
                                }
                                """))
                        .as("what the result lies over")
                        .isEmpty();
            }
        }
    }

    @Test
    void whoeverWantsNoMotionSeesNone() {
        try (var visitor = visitor(TELEPHONE, "no-motion")) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            visitor.signIn(DemoAccounts.address("sanne.voorbeeld"), accounts.applicantsPassword(), "application");
            for (var route : List.of("assess", "statistics", "application/documents", "application/family")) {
                visitor.open(route);
                visitor.page().locator("main h1").waitFor();
                visitor.settle();
                new Layout(visitor).hasNoMotion();
            }
        }
    }

    @Test
    void rulesAndResultsArePrintedWithoutWhatIsPressed() {
        for (var route :
                List.of("rules/gpt-2024", "rules/compare?from=gpt-245&to=gpt-2024", "statistics", "help/terms")) {
            try (var visitor = visitor(DESK, "printed-" + route.replaceAll("\\W", "-"))) {
                visitor.open(route);
                visitor.page().locator("main h1").waitFor();
                new Layout(visitor).isFitForPaper();
            }
        }
        try (var visitor = visitor(DESK, "printed-assess")) {
            visitor.open("assess");
            Applicant.tellsTheCalculator(visitor);
            new Layout(visitor).isFitForPaper();
        }
    }

    @Test
    void whatHasBecomeOfAnApplicationIsPrintedWithoutWhatIsPressed() {
        try (var visitor = visitor(DESK, "printed-status")) {
            visitor.signIn(DemoAccounts.address("chiara.esempio"), accounts.applicantsPassword(), "application");
            var status = visitor.addressBelow("status");
            for (var route : List.of(status, status.replace("status", "application/filed"))) {
                visitor.open(route);
                visitor.page().locator("main h1").waitFor();
                new Layout(visitor).isFitForPaper();
            }
        }
    }

    private static Visitor visitor(int width, String name) {
        return new Visitor(browsers.browser(), portal.address(), width, name);
    }
}
