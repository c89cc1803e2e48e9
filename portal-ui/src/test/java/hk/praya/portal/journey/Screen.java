package hk.praya.portal.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page in one of its states.
 *
 * @param route where it is
 * @param who the mailbox of somebody of the demo, or {@link #STRANGER}
 * @param name what its pictures are called
 * @param first what is done there before it is looked at; null for nothing
 */
record Screen(
        String route, String who, String name, @Nullable Consumer<Visitor> first) {

    static final String STRANGER = "stranger";

    private static final String TOLD = "lena.muster";
    private static final String DRAFTING = "sanne.voorbeeld";
    private static final String ACKNOWLEDGED = "chiara.esempio";
    private static final String ASKED = "tomas.ejemplo";
    private static final String ANSWERED = "contoh";
    private static final String APPROVED = "lai.fan";
    private static final String NOT_SELECTED = "camille.exemple";
    static final String OFFICER = "officer";

    /** The pages that the README shows, by their looks. */
    private static final Map<Look, List<String>> IN_README = Map.of(
            new Look(Language.ENGLISH, Look.Theme.LIGHT, Look.DESK), List.of("calculator", "status"),
            new Look(Language.TRADITIONAL, Look.Theme.LIGHT, Look.TELEPHONE), List.of("calculator"),
            new Look(Language.ENGLISH, Look.Theme.DARK, Look.TELEPHONE), List.of("status-asked"));

    /** Every page in its main states. A new page is a new line. */
    static Stream<Screen> all() {
        return Stream.of(
                screen("", STRANGER, "start"),
                screen("assess", STRANGER, "calculator-empty"),
                screen("assess", STRANGER, "calculator", Applicant::tellsTheCalculator),
                screen("rules", STRANGER, "rules"),
                screen("rules/gpt-245", STRANGER, "rules-gpt-245"),
                screen("rules/gpt-2024", STRANGER, "rules-gpt-2024"),
                screen("rules/compare?from=gpt-245&to=gpt-2024", STRANGER, "rules-compared"),
                screen("schemes", STRANGER, "schemes"),
                screen("statistics", STRANGER, "statistics"),
                screen("api", STRANGER, "api"),
                screen("styleguide", STRANGER, "styleguide"),
                screen("help", STRANGER, "help"),
                screen("help/terms", STRANGER, "help-terms"),
                screen("help/problems", STRANGER, "help-problems"),
                screen("accessibility", STRANGER, "accessibility"),
                screen("assess/advice", STRANGER, "advice-untold"),
                screen("assess/forecast", STRANGER, "forecast-untold"),
                screen("assess/compare", STRANGER, "time-machine-untold"),
                screen("assess/household", STRANGER, "household-untold"),
                screen("assess/stay-or-refile", STRANGER, "stay-or-refile"),
                screen("register", STRANGER, "register"),
                screen("register", STRANGER, "register-problem", it -> presses(it, "register.submit")),
                screen("sign-in", STRANGER, "sign-in"),
                screen("sign-in", STRANGER, "sign-in-problem", it -> presses(it, "sign-in.submit")),
                screen("recover", STRANGER, "recover"),
                screen("choose-password", STRANGER, "choose-password-lapsed"),
                screen("session-ended?to=status", STRANGER, "session-ended"),
                screen("session-ended?guest", STRANGER, "session-ended-guest"),
                screen("assess", TOLD, "calculator-kept"),
                screen("assess/advice", TOLD, "advice"),
                screen("assess/forecast", TOLD, "forecast"),
                screen("assess/compare", TOLD, "time-machine"),
                screen("assess/household", TOLD, "household"),
                screen("application", TOLD, "application-none"),
                screen("status", TOLD, "status-none"),
                screen("application", DRAFTING, "application-draft"),
                screen("application/about-you", DRAFTING, "about-you"),
                screen("application/education", DRAFTING, "education"),
                screen("application/career", DRAFTING, "career"),
                screen("application/languages-and-means", DRAFTING, "languages-and-means"),
                screen("application/family", DRAFTING, "family"),
                screen("application/family", DRAFTING, "family-member", it -> it.follow(it.words("member.change"))),
                screen("application/documents", DRAFTING, "documents"),
                screen("application/documents", DRAFTING, "paper", Screen::looksAtOwnPaper),
                screen("documents", TOLD, "my-documents-empty"),
                screen("documents", DRAFTING, "my-documents"),
                screen("application/check", DRAFTING, "check"),
                screen("application/declaration", DRAFTING, "declaration"),
                screen(
                        "application/declaration",
                        DRAFTING,
                        "declaration-problem",
                        it -> presses(it, "declaration.file")),
                screen("status", DRAFTING, "status-draft"),
                screen("application/documents", DRAFTING, "documents-joining", Screen::opensJoining),
                screen("status", ACKNOWLEDGED, "status"),
                screen(
                        "application",
                        ACKNOWLEDGED,
                        "filed",
                        it -> it.open(it.addressBelow("status").replace("status", "application/filed"))),
                screen("status", ASKED, "status-asked"),
                screen("status", ANSWERED, "status-answered"),
                screen("status", APPROVED, "status-approved"),
                screen("status", NOT_SELECTED, "status-not-selected"),
                screen("application", NOT_SELECTED, "application-filed"),
                screen("desk", OFFICER, "desk"),
                screen("desk", OFFICER, "case-acknowledged", it -> it.followInRow("ESEMPIO")),
                screen("desk", OFFICER, "case-asking", it -> presses(it.followInRow("ESEMPIO"), "desk.ask")),
                screen("desk", OFFICER, "case-moving", it -> presses(it.followInRow("FAN"), "desk.move")),
                screen("desk", OFFICER, "case-deciding", it -> presses(it.followInRow("CONTOH"), "desk.decide")),
                screen("desk", OFFICER, "case-paper", Screen::looksAtAPaper),
                screen("desk", OFFICER, "case-paper-problem", Screen::marksNothing),
                screen("desk", OFFICER, "case-asked", it -> it.followInRow("EJEMPLO")),
                screen("desk", OFFICER, "case-answered", it -> it.followInRow("CONTOH")),
                screen("desk", OFFICER, "case-approved", it -> it.followInRow("FAN")));
    }

    /** Adds two photographs of one paper, unless they are there, and asks to join them. */
    private static void opensJoining(Visitor visitor) {
        var offer = visitor.page().locator("main .join-offer button:visible").first();
        if (!offer.isVisible()) {
            var papers = new Papers(PackagedPortal.freshHome("photographs"));
            var place = visitor.words("document.kind.DEGREE_CERTIFICATE");
            visitor.add(place, papers.scan("IMG_2041.jpg", "SPECIMEN", "Certificate, first page"));
            visitor.add(place, papers.scan("IMG_2042.jpg", "SPECIMEN", "Certificate, second page"));
        }
        offer.click();
        visitor.settle();
    }

    private static void looksAtOwnPaper(Visitor visitor) {
        visitor.open(visitor.addressBelow("papers"));
        waitForItsFirstPage(visitor);
    }

    private static void looksAtAPaper(Visitor visitor) {
        visitor.followInRow("EJEMPLO").follow(visitor.words("desk.papers.look"));
        visitor.page().waitForURL("**/desk/*/*");
        waitForItsFirstPage(visitor);
    }

    private static void waitForItsFirstPage(Visitor visitor) {
        visitor.settle();
        visitor.page().waitForFunction("() => document.querySelector('.page-frame img')?.complete");
    }

    private static void marksNothing(Visitor visitor) {
        looksAtAPaper(visitor);
        presses(visitor, "desk.mark.act");
    }

    /** Presses the button with the words of a key. */
    private static void presses(Visitor visitor, String key) {
        visitor.press(visitor.words(key));
    }

    /** Whether the README shows it in this look. */
    boolean isInReadme(Look look) {
        return IN_README.getOrDefault(look, List.of()).contains(name);
    }

    /** Opens the page, and does what is done there first. */
    void open(Visitor visitor) {
        visitor.open(route);
        if (first != null) {
            first.accept(visitor);
        }
    }

    private static Screen screen(String route, String who, String name) {
        return new Screen(route, who, name, null);
    }

    private static Screen screen(String route, String who, String name, Consumer<Visitor> first) {
        return new Screen(route, who, name, first);
    }

    @Override
    public String toString() {
        return name + " (/" + route + " as " + who + ")";
    }
}
