package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page owes a thumb and an eye: room to press, and nothing that jumps, moves or lies over what is typed. */
class LayoutIT {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;
    private static final int MOST_PLACES = 60;

    private static final List<String> PUBLIC = List.of(
            "",
            "assess",
            "rules",
            "rules/gpt-2024",
            "schemes",
            "statistics",
            "help",
            "register",
            "sign-in",
            "rules/compare?from=gpt-245&to=gpt-2024");

    private static final Map<String, Visitor> SIGNED_IN = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    private static PackagedPortal portal;
    private static DemoAccounts accounts;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        var home = PackagedPortal.freshHome("layout");
        portal = PackagedPortal.start(home, "--praya.demo=true");
        accounts = DemoAccounts.in(home);
    }

    @AfterAll
    static void close() {
        SIGNED_IN.values().forEach(Visitor::close);
        browsers.close();
        portal.close();
    }

    static Stream<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void everythingThatCanBePressedHasRoomForAFinger(Screen screen) {
        if (screen.who().equals(Screen.STRANGER)) {
            try (var stranger = visitor(TELEPHONE, "finger-" + screen.name())) {
                press(screen, stranger);
            }
        } else {
            press(screen, SIGNED_IN.computeIfAbsent(screen.who(), LayoutIT::signedIn));
        }
    }

    private static void press(Screen screen, Visitor visitor) {
        screen.open(visitor);
        visitor.page().locator("main h1").waitFor();
        visitor.unfoldsEverything();
        new Layout(visitor).hasRoomForAFinger();
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

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void aFileThatIsAddedMovesNothingAboveIt(int width) {
        var place = ": Transcripts";
        try (var visitor = visitor(width, "still-file-" + width)) {
            visitor.signIn(DemoAccounts.address("sanne.voorbeeld"), accounts.applicantsPassword(), "application");
            visitor.open("application/documents");
            visitor.reads("Prove what you claim");
            var before = top(visitor, place);
            visitor.add(place, new Papers(folder).pdf("transcript-%d.pdf".formatted(width), "Specimen transcript"));
            assertThat(top(visitor, place)).as("where the place of the file is").isEqualTo(before);
        }
    }

    private static double top(Visitor visitor, String place) {
        var top = visitor.chooser(place)
                .evaluate("it => it.closest('section, .slot, .file-chooser').getBoundingClientRect().top + scrollY");
        return ((Number) top).doubleValue();
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

    @ParameterizedTest
    @ValueSource(strings = {"assess", "statistics", "application/documents", "application/family"})
    void whoeverWantsNoMotionSeesNone(String route) {
        var visitor = SIGNED_IN.computeIfAbsent("sanne.voorbeeld", LayoutIT::signedIn);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visitor.open(route);
        visitor.page().locator("main h1").waitFor();
        visitor.settle();
        new Layout(visitor).hasNoMotion();
    }

    private static Visitor signedIn(String who) {
        var visitor = visitor(TELEPHONE, "finger-" + who);
        boolean officer = who.equals("officer");
        visitor.signIn(
                DemoAccounts.address(who),
                officer ? accounts.officersPassword() : accounts.applicantsPassword(),
                officer ? "desk" : "application");
        return visitor;
    }

    private static Visitor visitor(int width, String name) {
        return new Visitor(browsers.browser(), portal.address(), width, name);
    }
}
