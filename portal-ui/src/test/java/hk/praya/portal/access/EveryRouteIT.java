package hk.praya.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every route of the running portal, tried by everybody with everything that belongs to somebody else: the answer is, to
 * the byte, what is answered about what does not exist. A route that is not listed here fails the test.
 */
class EveryRouteIT {

    /** What is answered to anybody, and about nobody. */
    private static final List<String> PUBLIC_HANDLERS = List.of(
            "* /api/{version}/**",
            "* /error",
            "GET /actuator",
            "GET /actuator/health",
            "GET /actuator/health/**",
            "GET /api/v1/openapi.json",
            "GET /api/v1/rule-sets",
            "GET /api/v1/rule-sets/{id}",
            "GET /api/v1/statistics",
            "GET /praya/all.css",
            "GET /session",
            "GET /statistics/{name}.csv",
            "POST /api/v1/assessments");

    /** Where uploads begin: there is nobody else's at these. */
    private static final List<String> UPLOADS = Stream.of("OPTIONS", "POST", "HEAD", "PATCH", "DELETE")
            .map(method -> method + " /uploads")
            .toList();

    /** What they know of anybody is what this very session has told them. */
    private static final List<String> PUBLIC_VIEWS = List.of(
            "",
            "accessibility",
            "api",
            "assess",
            "assess/advice",
            "assess/compare",
            "assess/forecast",
            "assess/household",
            "assess/stay-or-refile",
            "choose-password",
            "confirm",
            "help",
            "help/problems",
            "help/terms",
            "recover",
            "register",
            "rules",
            "rules/:id",
            "rules/compare",
            "schemes",
            "session-ended",
            "sign-in",
            "statistics",
            "styleguide");

    /** What shows somebody what is theirs, and takes no parameter to do so. */
    private static final List<String> OWN_VIEWS = List.of(
            "application",
            "application/about-you",
            "application/career",
            "application/check",
            "application/declaration",
            "application/documents",
            "application/education",
            "application/family",
            "application/languages-and-means",
            "desk",
            "documents",
            "status");

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            address -> address + "/",
            address -> address + "?id=1",
            address -> address.toUpperCase(Locale.ROOT),
            address -> address.replaceFirst("/", "//"),
            address -> address.replaceFirst("/", "/%2e/"),
            address -> address + ";x=1",
            address -> address + "%00");

    private static final Pattern UPLOAD = Pattern.compile("location: \\[[^]]*/uploads/([^]]+)]");
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

    private static WholePortal portal;
    private static Belongings theirs;
    private static Caller drafter;
    private static Caller filer;
    private static Caller officer;
    private static List<Caller> everybody;
    private static String upload;

    @BeforeAll
    static void open() throws IOException {
        portal = WholePortal.start();
        theirs = Belongings.in(portal);
        drafter = Caller.signedIn("somebody with a draft", portal, theirs.drafter());
        filer = Caller.signedIn("somebody who has filed", portal, theirs.filer());
        officer = Caller.signedIn("an officer", portal, portal.account("officer"));
        everybody = List.of(
                drafter,
                filer,
                officer,
                Caller.signedIn("a stranger who has filed", portal, portal.account("lai.fan")),
                Caller.signedIn("a stranger with nothing", portal, portal.account("lena.muster")),
                Caller.nobody(portal));
        upload = begin();
    }

    /** Announces a file that has still to come. */
    private static String begin() {
        var begun = drafter.send(
                "POST",
                "/uploads",
                "",
                sent -> sent.header("Tus-Resumable", "1.0.0").header("Upload-Length", "100"));
        var place = UPLOAD.matcher(begun.headers());
        assertThat(place.find()).as(begun.headers()).isTrue();
        return place.group(1);
    }

    @AfterAll
    static void close() {
        everybody.forEach(Caller::close);
        portal.close();
    }

    static Stream<Route> handlers() {
        var documents = Route.shut("GET /documents/{id}")
                .open(drafter, theirs.unfiled())
                .open(drafter, theirs.unfiledPaper())
                .open(drafter, theirs.earlierPaper())
                .open(filer, theirs.filed())
                .open(filer, theirs.filedPaper())
                .open(officer, theirs.filed());
        var pages = Route.shut("GET /documents/{id}/pages/{page}")
                .open(drafter, theirs.unfiled(), "1")
                .open(filer, theirs.filed(), "1")
                .open(officer, theirs.filed(), "1");
        var bundles = Route.shut("GET /bundle/{application}/{person}.zip")
                .open(drafter, theirs.draft(), "applicant")
                .open(drafter, theirs.draft(), theirs.draftMember())
                .open(filer, theirs.filedCase(), "applicant")
                .open(filer, theirs.filedCase(), theirs.filedMember())
                .open(officer, theirs.filedCase(), "applicant")
                .open(officer, theirs.filedCase(), theirs.filedMember());
        var summaries = Route.shut("GET /bundle/{application}/summary.pdf")
                .open(drafter, theirs.draft())
                .open(filer, theirs.filedCase())
                .open(officer, theirs.filedCase());
        return Stream.concat(
                Stream.of(documents, pages, Route.shut("GET /documents/{id}/original"), bundles, summaries),
                Stream.of("OPTIONS", "POST", "HEAD", "PATCH", "DELETE").map(EveryRouteIT::uploads));
    }

    private static Route uploads(String method) {
        return Route.shut(method + " /uploads/{id}").open(drafter, upload);
    }

    static Stream<Route> views() {
        return Stream.of(
                Route.shut("application/family/:person").open(drafter, theirs.draftMember()),
                Route.shut("application/filed/:id").open(filer, theirs.filedCase()),
                Route.shut("desk/:case").open(officer, theirs.filedCase()),
                Route.shut("desk/:case/:document").open(officer, theirs.filedCase(), theirs.filed()),
                Route.shut("papers/:document")
                        .open(drafter, theirs.unfiled())
                        .open(drafter, theirs.waiting())
                        .open(drafter, theirs.infected())
                        .open(filer, theirs.filed()),
                Route.shut("status/:id").open(filer, theirs.filedCase()));
    }

    @Test
    void everyRouteIsKnown() {
        var known =
                Stream.of(PUBLIC_HANDLERS.stream(), UPLOADS.stream(), handlers().map(Route::name));
        assertThat(portal.handlers())
                .containsExactlyInAnyOrderElementsOf(
                        known.flatMap(names -> names).toList());
        var pages = Stream.of(PUBLIC_VIEWS.stream(), OWN_VIEWS.stream(), views().map(Route::name));
        assertThat(portal.views())
                .containsExactlyInAnyOrderElementsOf(
                        pages.flatMap(names -> names).toList());
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void toAnybodyElseThereIsNothingAtAnAddress(Route route) {
        for (var caller : everybody) {
            var open = route.openTo(caller);
            for (var values : tries(route)) {
                if (!open.contains(route.at(values))) {
                    isAsIfNotThere(caller, route.method(), route, values, address -> address);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void noOtherMethodAndNoOtherSpellingOpensAnything(Route route) {
        for (var caller : everybody) {
            var open =
                    handlers().flatMap(known -> known.openTo(caller).stream()).toList();
            for (var values : tries(route)) {
                if (!open.contains(route.at(values))) {
                    METHODS.forEach(method -> isAsIfNotThere(caller, method, route, values, address -> address));
                    SPELLINGS.forEach(spelling -> isAsIfNotThere(caller, route.method(), route, values, spelling));
                }
            }
        }
    }

    /** That nobody is let in proves nothing where the door is a wall. */
    @Test
    void whatIsOnesOwnOpens() {
        for (var route : handlers().filter(it -> it.method().equals("GET")).toList()) {
            for (var caller : everybody) {
                for (var address : route.openTo(caller)) {
                    var answer = caller.get(address);
                    assertThat(answer.status()).as("%s for %s", address, caller).isEqualTo(200);
                    assertThat(answer.bytes()).isNotEmpty();
                }
            }
        }
    }

    /** After everybody has tried to send to it, to ask about it and to remove it. */
    @Test
    void anUploadIsItsOwnersAlone() {
        var address = "/uploads/" + begin();
        for (var caller : everybody) {
            if (!caller.equals(drafter)) {
                for (var method : List.of("PATCH", "HEAD", "DELETE", "POST")) {
                    assertThat(ask(caller, method, address).isGiven())
                            .as("%s for %s", method, caller)
                            .isFalse();
                }
            }
        }
        assertThat(ask(drafter, "HEAD", address).headers()).contains("upload-offset: [0]");
        assertThat(ask(drafter, "PATCH", address).headers()).contains("upload-offset: [1]");
        assertThat(ask(drafter, "DELETE", address).status()).isEqualTo(204);
        assertThat(ask(drafter, "HEAD", address).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("views")
    void toAnybodyElseThereIsNothingOnAPage(Route route) {
        for (var caller : everybody) {
            var open = route.openTo(caller);
            var visit = new Visit(caller);
            visit.open(route.at(unknown(tries(route).getFirst())));
            for (var values : tries(route)) {
                var address = route.at(values);
                if (!open.contains(address)) {
                    var nowhere = route.at(unknown(values));
                    var nothing = shown(visit.open(nowhere));
                    assertThat(shown(visit.open(address)))
                            .as("%s for %s", address, caller)
                            .isEqualTo(nothing)
                            .doesNotContain(Belongings.NAMES);
                    assertThat(neutral(caller.get("/" + address).about(address)))
                            .as("%s for %s", address, caller)
                            .isEqualTo(neutral(caller.get("/" + nowhere).about(nowhere)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void aPageOfOnesOwnShowsWhatIsTheirs(Route route) {
        for (var caller : everybody) {
            for (var address : route.openTo(caller)) {
                assertThat(new Visit(caller).open(address))
                        .as("%s for %s", address, caller)
                        .containsAnyOf(theirs.signs().toArray(String[]::new));
            }
        }
    }

    @Test
    void aPageWithoutParametersShowsNobodyElses() {
        for (var caller : everybody) {
            if (!List.of(drafter, filer, officer).contains(caller)) {
                for (var view : OWN_VIEWS) {
                    assertThat(new Visit(caller).open(view)).as(view).doesNotContain(Belongings.NAMES);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qmas-later"})
    void aPublicTableIsSavedByAnybodyAndAsItIs(String name) {
        for (var caller : everybody) {
            var table = caller.get("/statistics/" + name + ".csv");
            assertThat(table.status()).isEqualTo(200);
            assertThat(table.text()).startsWith("from,to,measure");
            assertThat(table.headers())
                    .contains("content-type: [text/csv;charset=UTF-8]", "content-disposition: [attachment;")
                    .contains("x-content-type-options: [nosniff]", "content-security-policy: [default-src 'self'");
            assertThat(caller.get("/statistics/no-such-table.csv").status()).isEqualTo(404);
            assertThat(caller.get("/statistics/" + name + ".json").status()).isNotEqualTo(200);
            assertThat(caller.send("POST", "/statistics/" + name + ".csv", "x").isGiven())
                    .isFalse();
        }
    }

    private static List<List<String>> tries(Route route) {
        var everything = Stream.concat(theirs.everything().stream(), Stream.of(upload));
        return route.filledWith(
                everything.toList(),
                List.of(theirs.draft(), theirs.filedCase(), theirs.filed())::contains,
                List.of("applicant", theirs.draftMember(), theirs.filedMember()));
    }

    private static void isAsIfNotThere(
            Caller caller, String method, Route route, List<String> values, UnaryOperator<String> spelling) {
        var asked = spelling.apply(route.at(values));
        var nowhere = spelling.apply(route.at(unknown(values)));
        var answer = ask(caller, method, asked);
        assertThat(neutral(answer.about(asked)))
                .as("%s %s for %s", method, asked, caller)
                .isEqualTo(neutral(ask(caller, method, nowhere).about(nowhere)));
        assertThat(answer.text()).doesNotContain(Belongings.NAMES);
    }

    /** Asks with everything that any of the routes needs to be told. */
    private static Caller.Answer ask(Caller caller, String method, String address) {
        return caller.send(
                method,
                address,
                "x",
                sent -> sent.header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/offset+octet-stream"));
    }

    private static List<String> unknown(List<String> values) {
        return values.stream()
                .map(value ->
                        IDENTITY.matcher(value).matches() ? UUID.randomUUID().toString() : value)
                .toList();
    }

    /** What was answered, whatever was asked about. */
    private static String neutral(String answer) {
        return IDENTITY.matcher(answer).replaceAll("…");
    }

    /** What a page was told to show, however much has been shown before. */
    private static String shown(String told) {
        return NUMBER.matcher(neutral(told)).replaceAll("#");
    }
}
