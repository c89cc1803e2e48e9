package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A session that ends while its page is open: in seconds here, in half an hour elsewhere. */
class TimeLimitIT {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;

    /** Sanne's draft is half done. */
    private static final String DRAFTER = "sanne.voorbeeld";

    private static PackagedPortal portal;
    private static DemoAccounts accounts;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = Browsers.namingWhatHasTheFocus();
        var home = PackagedPortal.demoHome("time-limit");
        portal = PackagedPortal.start(
                home, "--praya.demo=true", "--praya.session.limit=20s", "--praya.session.warning=19s");
        accounts = DemoAccounts.in(home);
    }

    @AfterAll
    static void close() {
        browsers.close();
        portal.close();
    }

    @Test
    void whoeverIsWarnedStaysSignedInByKeyboard() {
        try (var visitor = visitor(DESK, "time-limit-stay")) {
            var keyboard = new Keyboard(visitor);
            signIn(visitor, "application/about-you");
            visitor.sees("You will be signed out in less than a minute.");
            visitor.sees("What was saved, sent or filed is kept.");
            visitor.look("warned");
            keyboard.presses("Stay signed in");
            keyboard.isBroughtTo("main", "");
            assertThat(notice(visitor).isVisible()).isFalse();
            assertThat(visitor.page().locator("[role=status]").allTextContents())
                    .contains("You stay signed in.");
            visitor.hasNoComplaints();
        }
    }

    @Test
    void whoeverDoesNothingIsSignedOutIsToldSoAndComesBackToTheSamePage() {
        try (var visitor = visitor(TELEPHONE, "time-limit-end")) {
            signIn(visitor, "application/check");
            visitor.page().waitForURL("**/session-ended?to=application%2Fcheck");
            visitor.reads("You were signed out");
            visitor.look("signed-out");
            visitor.open("application/check");
            visitor.reads("Sign in");
            visitor.page().goBack();
            visitor.reads("You were signed out");
            visitor.follow("Sign in again");
            visitor.reads("Sign in");
            visitor.type("E-mail address", DemoAccounts.address(DRAFTER));
            visitor.page().locator("input[type=password]").fill(accounts.applicantsPassword());
            visitor.press("Sign in");
            visitor.page().waitForURL("**/application/check");
            visitor.reads("Check your answers");
            visitor.hasNoComplaints();
        }
    }

    /** As a laptop does that sleeps, and asks for something else first when it wakes. */
    @Test
    void whoeverIsCutOffThroughTheEndIsToldSoOnTheirReturn() {
        try (var visitor = visitor(DESK, "time-limit-cut-off")) {
            signIn(visitor, "application/check");
            var page = visitor.page();
            var wire = page.context();
            wire.setOffline(true);
            page.waitForCondition(() ->
                    wire.request().get(portal.address() + "/session").text().equals("0"));
            wire.request().get(portal.address() + "/help");
            wire.setOffline(false);
            page.waitForURL("**/session-ended?to=application%2Fcheck");
            visitor.reads("You were signed out");
        }
    }

    @Test
    void whoeverHasToldSomethingWithoutAnAccountIsWarnedToo() {
        try (var visitor = visitor(TELEPHONE, "time-limit-guest")) {
            visitor.open("assess");
            visitor.reads("Do I qualify");
            visitor.choose("Can you support yourself", "Yes");
            visitor.sees("Your answers will be forgotten in less than a minute.");
            visitor.look("warned");
            visitor.page().waitForURL("**/session-ended?guest");
            visitor.reads("Your answers were forgotten");
            visitor.look("forgotten");
            visitor.follow("Begin again");
            visitor.reads("Do I qualify");
            visitor.hasNoComplaints();
        }
    }

    /** Signs in, and then touches nothing any more. */
    private static void signIn(Visitor visitor, String route) {
        visitor.signIn(DemoAccounts.address(DRAFTER), accounts.applicantsPassword(), route);
        notice(visitor).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    private static Locator notice(Visitor visitor) {
        return visitor.page().locator(".time-limit");
    }

    private static Visitor visitor(int width, String name) {
        return new Visitor(browsers.browser(), portal.address(), width, name);
    }
}
