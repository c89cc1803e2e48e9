package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in its main states: pictures of it for people to look at, and what any page has to keep to. */
class ScreensIT {

    private static final List<Integer> WIDTHS = List.of(1280, 390);
    private static final int NARROWEST = 320;
    private static final Path PICTURES = Path.of("target", "screens");

    private static final List<Screen> TAKEN = new ArrayList<>();
    private static final Map<String, Visitor> SIGNED_IN = new LinkedHashMap<>();

    private static PackagedPortal portal;
    private static DemoAccounts accounts;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        var home = PackagedPortal.freshHome("screens");
        portal = PackagedPortal.start(home, "--praya.demo=true");
        accounts = DemoAccounts.in(home);
    }

    @AfterAll
    static void close() throws IOException {
        for (int width : WIDTHS) {
            new ContactSheet(PICTURES, width).show(TAKEN, browsers.browser());
        }
        SIGNED_IN.values().forEach(Visitor::close);
        browsers.close();
        portal.close();
    }

    static Stream<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void everyPageFitsTheNarrowestScreenAndTheBrowserHasNoComplaints(Screen screen) {
        if (screen.who().equals(Screen.STRANGER)) {
            try (var stranger = new Visitor(browsers.browser(), portal.address(), WIDTHS.getFirst(), screen.name())) {
                look(screen, stranger);
            }
        } else {
            look(screen, SIGNED_IN.computeIfAbsent(screen.who(), ScreensIT::signedIn));
        }
    }

    private static Visitor signedIn(String who) {
        var visitor = new Visitor(browsers.browser(), portal.address(), WIDTHS.getFirst(), who);
        boolean officer = who.equals("officer");
        visitor.signIn(
                DemoAccounts.address(who),
                officer ? accounts.officersPassword() : accounts.applicantsPassword(),
                officer ? "desk" : "application");
        return visitor;
    }

    /** The desk is made for desks, and is not asked. */
    private static void fitsLongerWords(Screen screen, Visitor visitor) {
        visitor.speakAtLength();
        assertThat(visitor.sideways())
                .as("pixels to scroll %s sideways at %s in a language of longer words", screen, NARROWEST)
                .isZero();
        visitor.picture(ContactSheet.picture(PICTURES.resolve("at-length"), screen, NARROWEST), true);
    }

    private static void look(Screen screen, Visitor visitor) {
        visitor.widen(WIDTHS.getFirst());
        screen.open(visitor);
        for (int width : WIDTHS) {
            visitor.widen(width);
            visitor.picture(ContactSheet.picture(PICTURES, screen, width), true);
        }
        if (Screen.IN_README.contains(screen.name())) {
            visitor.widen(WIDTHS.getFirst());
            visitor.picture(ContactSheet.picture(PICTURES.resolve("readme"), screen, WIDTHS.getFirst()), false);
        }
        TAKEN.add(screen);
        visitor.widen(NARROWEST);
        assertThat(visitor.sideways())
                .as("pixels to scroll %s sideways at %s", screen, NARROWEST)
                .isZero();
        if (!screen.who().equals("officer")) {
            fitsLongerWords(screen, visitor);
        }
        assertThat(visitor.page().evaluate("document.baseURI"))
                .as("what addresses on %s are relative to", screen)
                .isEqualTo(portal.address() + "/");
        visitor.hasNoComplaints();
    }
}
