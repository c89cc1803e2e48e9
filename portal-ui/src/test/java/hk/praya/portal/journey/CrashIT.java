package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The portal is killed while it takes in a file or files an application, and starts again in the same home. The kill lands
 * where the work has visibly come to: how much of a file has arrived, what a transaction has written so far, which lock it
 * waits for. What it leaves has to be whole or nothing, wherever that is. {@code ./praya test} kills it four times,
 * {@code ./praya test --all} thirteen times.
 */
class CrashIT {

    private static final boolean ALL = "all".equals(System.getProperty("praya.tests"));

    /** Somebody of the demo with a spouse and all papers. */
    private static final String ORIGINAL = DemoAccounts.address("lai.fan");

    private static final String DOCUMENTS = "application/documents";
    private static final String DECLARATION = "application/declaration";
    private static final int FILE_SIZE = 4_000_000;

    @TempDir
    static Path folder;

    private static Path home;
    private static DemoAccounts accounts;
    private static PackagedPortal portal;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        home = PackagedPortal.demoHome("crash");
        portal = PackagedPortal.start(home, "--praya.demo=true");
        accounts = DemoAccounts.in(home);
    }

    @AfterAll
    static void close() {
        browsers.close();
        assertThat(PackagedPortal.command(home, "documents", "verify")).contains("All is well");
        portal.close();
        var servers = PackagedPortal.databases(home);
        servers.forEach(ProcessHandle::destroy);
        assertThat(servers).as("servers after a clean stop").isEmpty();
    }

    static Stream<Arguments> arrivals() {
        return ALL
                ? Stream.of(
                        arguments(Arrival.CUT_SHORT, 1),
                        arguments(Arrival.CUT_SHORT, 2),
                        arguments(Arrival.KEPT_WITHOUT_DOCUMENT, 3),
                        arguments(Arrival.SENT, 4),
                        arguments(Arrival.DOCUMENT_WRITTEN, 5),
                        arguments(Arrival.ANSWERED, 6))
                : Stream.of(arguments(Arrival.KEPT_WITHOUT_DOCUMENT, 3), arguments(Arrival.DOCUMENT_WRITTEN, 5));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("arrivals")
    void aFileIsThereWhollyOrNotAtAll(Arrival arrival, long seed) throws IOException, SQLException {
        var random = new Random(seed);
        var paper = paper("degree-%d.jpg".formatted(seed), random);
        Draft draft;
        List<List<String>> before;
        try (var database = HomeDatabase.in(home)) {
            draft = copy(database, arrival, seed);
            before = draft.content(database);
            try (var visitor = visitor(draft, DOCUMENTS);
                    var upload = visitor.upload(": Degree certificates", paper)) {
                arrival.bring(upload, new KeptFiles(home), database, draft, random);
                portal.kill();
            }
        }

        restart();

        try (var database = HomeDatabase.in(home);
                var visitor = visitor(draft, DOCUMENTS)) {
            var documents = documents(draft, paper, database);
            assertThat(arrival.left().allows(!documents.isEmpty()))
                    .as("%s left %s", arrival, documents)
                    .isTrue();
            assertWhole(database);
            if (documents.isEmpty()) {
                assertThat(draft.content(database)).isEqualTo(before);
            }
            visitor.add(": Degree certificates", paper);
            var added = documents(draft, paper, database);
            assertThat(added).hasSize(1).containsAll(documents);
            assertThat(visitor.download("documents/" + added.getFirst().getFirst()))
                    .isEqualTo(Files.readAllBytes(paper));
            assertThat(draft.content(database)).containsAll(before).hasSize(before.size() + 2);
            visitor.hasNoComplaints();
        }
    }

    /** The documents made of a file: whatever is a document has all of it. */
    private static List<List<String>> documents(Draft draft, Path paper, HomeDatabase database)
            throws IOException, SQLException {
        var documents =
                database.rows("""
                        select d.id, p.size, p.content from documents d join papers p on p.id = d.paper_id
                        where d.application_id = ? and p.name = ?""", draft.application(), paper.getFileName().toString());
        for (var document : documents) {
            assertThat(document.subList(1, 3)).containsExactly("" + FILE_SIZE, KeptFiles.fingerprint(paper));
        }
        return documents;
    }

    /** Every paper there is refers to content that is there. What is in it is looked into after the last round. */
    private static void assertWhole(HomeDatabase database) throws IOException, SQLException {
        assertThat(new KeptFiles(home).fingerprints())
                .containsAll(database.rows("select content from papers").stream()
                        .map(List::getFirst)
                        .toList());
    }

    static Stream<Arguments> filings() {
        return ALL
                ? Stream.of(
                        arguments(Progress.SENT, 1),
                        arguments(Progress.SENT, 2),
                        arguments(Progress.FROZEN_WITHOUT_HISTORY, 3),
                        arguments(Progress.HISTORY_WITHOUT_LETTER, 4),
                        arguments(Progress.HISTORY_WRITTEN, 5),
                        arguments(Progress.COMMITTED, 6),
                        arguments(Progress.CONFIRMED, 7))
                : Stream.of(arguments(Progress.FROZEN_WITHOUT_HISTORY, 3), arguments(Progress.COMMITTED, 6));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("filings")
    void anApplicationIsFiledWhollyOrNotAtAll(Progress progress, long seed) throws SQLException {
        Draft draft;
        List<List<String>> content;
        List<List<String>> standing;
        try (var database = HomeDatabase.in(home)) {
            draft = copy(database, progress, seed);
            content = draft.content(database);
            try (var visitor = visitor(draft, DECLARATION)) {
                visitor.type("Your full name, as your signature", "Specimen");
                standing = draft.standing(database);
                progress.reach(visitor, database, draft, new Random(seed));
                portal.kill();
            }
        }

        restart();

        try (var database = HomeDatabase.in(home);
                var visitor = visitor(draft, "status")) {
            boolean filed = !draft.traces(database).isEmpty();
            assertThat(progress.left().allows(filed))
                    .as("%s left %s", progress, draft.traces(database))
                    .isTrue();
            if (!filed) {
                assertThat(draft.standing(database)).isEqualTo(standing);
                assertThat(new Letterbox(home).count(draft.email())).isZero();
                visitor.open(DECLARATION);
                visitor.type("Your full name, as your signature", "Specimen");
                visitor.press(Progress.FILE);
                visitor.reads("Your application is filed");
            }
            assertThat(draft.content(database)).isEqualTo(content);
            assertFiledOnce(draft, visitor, database);
            visitor.hasNoComplaints();
        }
    }

    /** The reference, the frozen application, the history and the letter are there, and nothing is left to be filed. */
    private static void assertFiledOnce(Draft draft, Visitor visitor, HomeDatabase database) throws SQLException {
        var reference = draft.standing(database).getFirst().getLast();
        assertThat(database.rows("""
                select s.reference, s.signed_by, s.dependants from submissions s join applications a on a.id = s.application_id
                where a.id = ? and s.filed_at = a.filed_at""", draft.application())).containsExactly(List.of(reference, "Specimen", "1"));
        assertThat(database.rows("""
                select p.name from submissions s join documents d on d.application_id = s.application_id
                join papers p on p.id = d.paper_id
                where s.application_id = ? and locate(p.content, s.frozen) = 0""", draft.application()))
                .as("papers that were not frozen")
                .isEmpty();
        assertThat(database.rows(
                        "select sequence, type from case_events where application_id = ?", draft.application()))
                .containsExactly(List.of("0", "filed"));
        new Letterbox(home).find("(?s)(" + draft.email() + ").*" + reference);
        database.awaitNone("select 1 from mail where recipient = ?", draft.email());
        assertThat(new Letterbox(home).count(draft.email())).isEqualTo(1);
        visitor.open("status");
        visitor.sees(reference);
        visitor.open(DECLARATION);
        visitor.sees("Start an application");
    }

    private static Draft copy(HomeDatabase database, Enum<?> moment, long seed) throws SQLException {
        var mailbox = (moment.getDeclaringClass().getSimpleName() + "." + moment + "." + seed).toLowerCase(Locale.ROOT);
        return Draft.copied(database, ORIGINAL, mailbox + "@example.org");
    }

    private static Visitor visitor(Draft draft, String route) {
        var visitor = new Visitor(browsers.browser(), portal.address(), 1280, draft.email());
        visitor.signIn(draft.email(), accounts.applicantsPassword(), route);
        return visitor;
    }

    /** A picture of the size that is wanted, like no other. */
    private static Path paper(String name, RandomGenerator random) throws IOException {
        return new Papers(folder).photograph(name, FILE_SIZE, random);
    }

    /** Starts the killed portal again: the server that it left behind makes way for one of its own. */
    private static void restart() {
        var orphans = PackagedPortal.databases(home);
        assertThat(orphans).as("servers that outlived the kill").hasSize(1);
        portal = PackagedPortal.start(home);
        assertThat(PackagedPortal.databases(home))
                .as("servers after the next start")
                .hasSize(1)
                .doesNotContainAnyElementsOf(orphans);
    }
}
