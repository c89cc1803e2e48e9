package hk.praya.portal.journey;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in its main states, looked at by axe with everything unfolded, and tried by a thumb on a telephone.
 * {@code ./praya test} deals the looks out: one to every second page, in turn, so that each language, width and theme meets several pages; {@code ./praya test --all}
 * gives every look to every page, which takes its time.
 */
class AccessIT {

    private static final boolean ALL = "all".equals(System.getProperty("praya.tests"));

    /** Every second page, where not all are looked at. */
    static final int EACH = 2;

    private static Audience audience;

    /** A page that is opened once, in a language, and looked at in several ways. */
    record Visit(Screen screen, Language language, List<Look> looks) {

        @Override
        public String toString() {
            return screen + ", " + looks;
        }
    }

    @BeforeAll
    static void open() {
        audience = new Audience("access");
    }

    @AfterAll
    static void close() {
        audience.close();
    }

    static Stream<Visit> visits() {
        var screens = Screen.all().toList();
        return ALL ? screens.stream().flatMap(AccessIT::inEveryLook) : dealt(screens).stream();
    }

    private static Stream<Visit> inEveryLook(Screen screen) {
        return Stream.of(Language.values()).map(language -> new Visit(screen, language, Look.in(language)));
    }

    private static List<Visit> dealt(List<Screen> screens) {
        var visits = new ArrayList<Visit>();
        for (int n = 0; n < screens.size(); n += EACH) {
            var look = Look.dealt(n / EACH);
            visits.add(new Visit(screens.get(n), look.language(), List.of(look)));
        }
        return visits;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("visits")
    void axeFindsNothingAndEverythingHasRoomForAFinger(Visit visit) {
        audience.open(visit.screen(), visit.language(), visitor -> {
            visitor.unfoldsEverything();
            assertAll(visit.looks().stream().map(look -> axeFindsNothing(visit.screen(), look, visitor)));
            visitor.widen(Look.TELEPHONE);
            visitor.settle();
            new Layout(visitor).hasRoomForAFinger();
            visitor.hasNoComplaints();
        });
    }

    private static Executable axeFindsNothing(Screen screen, Look look, Visitor visitor) {
        return () -> {
            visitor.sees(look);
            visitor.axeFindsNothing(screen.name() + " in " + look);
            new Layout(visitor).spillsNothing();
        };
    }
}
