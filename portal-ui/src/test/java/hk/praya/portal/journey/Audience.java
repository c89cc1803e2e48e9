package hk.praya.portal.journey;

import com.microsoft.playwright.Browser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A portal with the people of the demo, each of them signed in once in every language that they are needed in. */
final class Audience implements AutoCloseable {

    private record Seat(String who, Language language) {}

    private final String name;
    private final Browsers browsers = new Browsers();
    private final PackagedPortal portal;
    private final DemoAccounts accounts;
    private final Map<Seat, Visitor> signedIn = new LinkedHashMap<>();

    /** @param name what its home and its traces are called */
    Audience(String name) {
        this.name = name;
        var home = PackagedPortal.demoHome(name);
        portal = PackagedPortal.start(home, "--praya.demo=true");
        accounts = DemoAccounts.in(home);
    }

    Browser browser() {
        return browsers.browser();
    }

    /** Where the portal answers, without a slash at the end. */
    String address() {
        return portal.address();
    }

    /** Opens a screen for whom it is meant, in a language, and hands them over; strangers come anew for each. */
    void open(Screen screen, Language language, Consumer<Visitor> then) {
        if (screen.who().equals(Screen.STRANGER)) {
            try (var stranger = visitor(screen.name(), language)) {
                screen.open(stranger);
                then.accept(stranger);
            }
        } else {
            var visitor = signedIn.computeIfAbsent(new Seat(screen.who(), language), this::signsIn);
            visitor.widen(Look.DESK);
            screen.open(visitor);
            then.accept(visitor);
        }
    }

    private Visitor signsIn(Seat seat) {
        var visitor = visitor(seat.who(), seat.language());
        boolean officer = seat.who().equals(Screen.OFFICER);
        visitor.signIn(
                DemoAccounts.address(seat.who()),
                officer ? accounts.officersPassword() : accounts.applicantsPassword(),
                officer ? "desk" : "application");
        return visitor;
    }

    private Visitor visitor(String who, Language language) {
        return new Visitor(
                browsers.browser(), portal.address(), Look.DESK, name + "-" + who + "-" + language, language);
    }

    @Override
    public void close() {
        signedIn.values().forEach(Visitor::close);
        browsers.close();
        portal.close();
    }
}
