package hk.praya.portal.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in its main states, in every language and at every width, looked at by axe with everything unfolded; in
 * English in dark colours, too. It takes its time, and runs with {@code ./praya test --all} only.
 */
@EnabledIfSystemProperty(named = "praya.tests", matches = "all")
class AccessIT {

    private static final String ENGLISH = "en-GB";
    private static final List<String> CHINESE = List.of("zh-HK", "zh-CN");
    private static final int DESK = 1280;
    private static final List<Integer> WIDTHS = List.of(DESK, 390);

    private static final Map<String, Visitor> SIGNED_IN = new LinkedHashMap<>();

    private static PackagedPortal portal;
    private static DemoAccounts accounts;
    private static Browsers browsers;

    /** A page as somebody with a browser in this language sees it in a window of this width. */
    record Look(Screen screen, String language, int width, boolean dark) {

        @Override
        public String toString() {
            return "%s in %s at %d%s".formatted(screen, language, width, dark ? ", dark" : "");
        }
    }

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        var home = PackagedPortal.freshHome("access");
        portal = PackagedPortal.start(home, "--praya.demo=true");
        accounts = DemoAccounts.in(home);
    }

    @AfterAll
    static void close() {
        SIGNED_IN.values().forEach(Visitor::close);
        browsers.close();
        portal.close();
    }

    static Stream<Look> looks() {
        var looks = new ArrayList<Look>();
        Screen.all().forEach(screen -> {
            for (int width : WIDTHS) {
                looks.add(new Look(screen, ENGLISH, width, false));
                looks.add(new Look(screen, ENGLISH, width, true));
                if (screen.isAsOpened()) {
                    CHINESE.forEach(language -> looks.add(new Look(screen, language, width, false)));
                }
            }
        });
        return looks.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void axeFindsNothing(Look look) {
        if (look.screen().who().equals(Screen.STRANGER)) {
            try (var stranger = visitor(look.screen().name(), look.language())) {
                look(look, stranger);
            }
        } else {
            look(look, SIGNED_IN.computeIfAbsent(look.screen().who() + look.language(), _ -> signedIn(look)));
        }
    }

    private static void look(Look look, Visitor visitor) {
        visitor.widen(look.width());
        visitor.paint(look.dark());
        look.screen().open(visitor);
        visitor.unfoldsEverything();
        visitor.look(look.screen().name());
        visitor.hasNoComplaints();
    }

    private static Visitor visitor(String name, String language) {
        return new Visitor(browsers.browser(), portal.address(), DESK, "access-" + name + "-" + language, language);
    }

    private static Visitor signedIn(Look look) {
        var who = look.screen().who();
        var visitor = visitor(who, look.language());
        boolean officer = who.equals("officer");
        visitor.signInByKeyboard(
                DemoAccounts.address(who),
                officer ? accounts.officersPassword() : accounts.applicantsPassword(),
                officer ? "desk" : "application");
        return visitor;
    }
}
