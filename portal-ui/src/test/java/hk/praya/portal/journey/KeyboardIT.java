package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that applicants and case officers do, by somebody who has a keyboard and no mouse. */
class KeyboardIT {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;

    /** How far up the next place may be that is still in the same row, in pixels. */
    private static final double ROW = 64;

    /** What is less far below something else stands beside it, in pixels. */
    private static final double HEIGHT = 24;

    @TempDir
    static Path folder;

    private static PackagedPortal portal;
    private static DemoAccounts accounts;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = Browsers.namingWhatHasTheFocus();
        var home = PackagedPortal.demoHome("keyboard");
        portal = PackagedPortal.start(home, "--praya.demo=true");
        accounts = DemoAccounts.in(home);
    }

    @AfterAll
    static void close() {
        browsers.close();
        portal.close();
    }

    @Test
    void anApplicationIsFiledAndDecidedByKeyboardAlone() {
        try (var visitor = visitor(DESK, "keyboard-desk")) {
            var applicant = files(visitor, "mei.desk@example.org");
            try (var desk = visitor(DESK, "keyboard-officer")) {
                decides(new KeyboardOfficer(desk, accounts), applicant.reference());
                desk.hasNoComplaints();
            }
            applicant.seesTheDecision();
            visitor.hasNoComplaints();
        }
    }

    @EnabledIfSystemProperty(named = "praya.tests", matches = "all")
    @Test
    void anApplicationIsFiledByKeyboardAloneInANarrowWindow() {
        try (var visitor = visitor(TELEPHONE, "keyboard-telephone")) {
            files(visitor, "mei.narrow@example.org");
            visitor.hasNoComplaints();
        }
    }

    private static KeyboardApplicant files(Visitor visitor, String email) {
        var applicant = new KeyboardApplicant(visitor, portal.home(), new Papers(folder), email);
        applicant.arrives();
        applicant.assesses();
        applicant.registers();
        applicant.tellsAboutThemselves();
        applicant.bringsAChild();
        applicant.addsPapers();
        applicant.files();
        applicant.follows();
        return applicant;
    }

    private static void decides(KeyboardOfficer officer, String reference) {
        officer.signsIn();
        officer.finds(reference);
        officer.moves("Acknowledged");
        officer.marks("passport.jpg");
        officer.asksForADocument();
        officer.moves("Prerequisites check");
        officer.moves("Assessment");
        officer.moves("Selection exercise");
        officer.selects();
    }

    @EnabledIfSystemProperty(named = "praya.tests", matches = "all")
    @Test
    void whatCanBeDoneBesideAnApplicationIsDoneByKeyboardAlone() {
        try (var visitor = visitor(TELEPHONE, "keyboard-beside")) {
            var keyboard = new Keyboard(visitor);
            visitor.signIn(DemoAccounts.address("sanne.voorbeeld"), accounts.applicantsPassword(), "application");
            var drafter = new KeyboardDrafter(visitor, keyboard);
            drafter.joinsPhotographs(new Papers(folder));
            drafter.removesAPaper("passport.jpg");
            drafter.choosesDarkColours();
            drafter.choosesALanguage();
            visitor.hasNoComplaints();
        }
        try (var visitor = visitor(TELEPHONE, "keyboard-withdrawing")) {
            var keyboard = new Keyboard(visitor);
            visitor.signIn(DemoAccounts.address("chiara.esempio"), accounts.applicantsPassword(), "status");
            new KeyboardDrafter(visitor, keyboard).withdraws();
            visitor.hasNoComplaints();
        }
    }

    @EnabledIfSystemProperty(named = "praya.tests", matches = "all")
    @ParameterizedTest
    @ValueSource(strings = {"assess/advice", "assess/forecast", "assess/compare", "assess/household", "statistics"})
    void theFocusGoesDownTheOtherPagesAsTheyAreRead(String route) {
        var name = "keyboard-" + route.replace('/', '-');
        try (var visitor = visitor(TELEPHONE, name)) {
            var keyboard = new Keyboard(visitor);
            visitor.signIn(DemoAccounts.address("lena.muster"), accounts.applicantsPassword(), "application");
            visitor.open(route);
            visitor.page().locator("main h1").waitFor();
            visitor.settle();
            assertThat(jumps(keyboard.throughThePage()))
                    .as("where the focus jumps up the page")
                    .isEmpty();
            visitor.hasNoComplaints();
        }
    }

    @Test
    void theFocusGoesDownTheOfficersPagesAsTheyAreRead() {
        try (var visitor = visitor(DESK, "keyboard-officers-pages")) {
            var keyboard = new Keyboard(visitor);
            visitor.signIn(DemoAccounts.address("officer"), accounts.officersPassword(), "desk");
            visitor.reads("Cases");
            assertThat(jumps(keyboard.throughThePage()))
                    .as("where the focus jumps up the queue")
                    .isEmpty();
            visitor.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void theFocusGoesDownTheCalculatorAsItIsRead(int width) {
        try (var visitor = visitor(width, "keyboard-order-" + width)) {
            var keyboard = new Keyboard(visitor);
            visitor.open("assess");
            visitor.reads("Do I qualify");
            var way = new ArrayList<Focus>(List.of(keyboard.to("first question", Focus::inMain)));
            while (way.getLast().inMain()) {
                if (way.getLast().is("button", "Add a degree")) {
                    keyboard.key("Enter");
                    keyboard.isBroughtTo("radio", "Bachelor’s");
                    way.add(keyboard.focus());
                }
                way.add(keyboard.tab());
            }
            assertThat(jumps(way)).as("where the focus jumps up the page").isEmpty();
            keyboard.backTo("the first question again", focus -> focus.is("textbox", "Day"));
            visitor.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void theFocusGoesThroughTheHeadOfAPageAsItIsSeen(int width) {
        try (var visitor = visitor(width, "keyboard-head-" + width)) {
            var keyboard = new Keyboard(visitor);
            visitor.open("help");
            visitor.reads("Help");
            keyboard.to("link", "Skip");
            var way = new ArrayList<>(List.of(keyboard.tab()));
            while (!way.getLast().inMain()) {
                way.add(keyboard.tab());
            }
            way.removeLast();
            assertThat(way)
                    .extracting(Focus::name)
                    .startsWith("Praya", "ENG, English")
                    .endsWith("Sign in");
            assertThat(way).as("the way through the head").isSortedAccordingTo(KeyboardIT::asSeen);
            visitor.hasNoComplaints();
        }
    }

    /** Row by row, and in a row from the left. */
    private static int asSeen(Focus one, Focus other) {
        return Math.abs(one.top() - other.top()) < HEIGHT
                ? Double.compare(one.left(), other.left())
                : Double.compare(one.top(), other.top());
    }

    /** What floats over the page has no place in it. */
    private static List<String> jumps(List<Focus> way) {
        var jumps = new ArrayList<String>();
        var read = way.stream().filter(focus -> !focus.floats()).toList();
        for (int place = 1; place < read.size(); place++) {
            if (read.get(place).top() < read.get(place - 1).top() - ROW) {
                jumps.add(read.get(place - 1) + " -> " + read.get(place));
            }
        }
        return jumps;
    }

    @Test
    void theReasonsOpenOverTheCalculatorAndCloseAgain() {
        try (var visitor = visitor(TELEPHONE, "keyboard-reasons")) {
            var keyboard = new Keyboard(visitor);
            visitor.open("assess");
            visitor.reads("Do I qualify");
            keyboard.presses("Why?");
            keyboard.isBroughtTo("button", "Close");
            keyboard.key("Escape");
            keyboard.isBroughtTo("button", "Why?");
            visitor.hasNoComplaints();
        }
    }

    private static Visitor visitor(int width, String name) {
        return new Visitor(browsers.browser(), portal.address(), width, name);
    }
}
