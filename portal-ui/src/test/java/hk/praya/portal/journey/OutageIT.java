package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the portal stands on fails while it takes in a file, and the portal lives: the database is killed, the disk is
 * full, the store says nothing. The person is told what to do, nothing half is left, and then the file is taken.
 */
class OutageIT {

    private static final String ORIGINAL = DemoAccounts.address("lai.fan");
    private static final String PLACE = ": Degree certificates";
    private static final String NOT_TAKEN =
            "The portal could not take this file just now. Try again; it need not be sent once more.";
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
        home = PackagedPortal.demoHome("outage");
        portal = PackagedPortal.start(home, "--praya.demo=true");
        accounts = DemoAccounts.in(home);
    }

    @AfterAll
    static void close() {
        browsers.close();
        portal.close();
        assertThat(PackagedPortal.databases(home))
                .as("servers after a clean stop")
                .isEmpty();
    }

    @Test
    void aDatabaseThatIsKilledInTheTransactionRunsAgainAndTheNextTryIsTaken() throws IOException, SQLException {
        var paper = paper("in-the-transaction.jpg");
        var before = PackagedPortal.databases(home);
        Draft draft;
        List<List<String>> content;
        Visitor visitor;
        try (var database = HomeDatabase.in(home)) {
            draft = Draft.copied(database, ORIGINAL, "transaction@example.org");
            content = draft.content(database);
            visitor = visitor(draft);
            database.hold("documents");
            visitor.choose(PLACE, paper);
            database.awaitGlimpse(
                    "select id from papers where owner_id = ? and name = ?", draft.account(), name(paper));
            killDatabase();
        }
        try (visitor;
                var database = databaseOnceItAnswers()) {
            visitor.sees(NOT_TAKEN);
            assertThat(PackagedPortal.databases(home)).hasSize(1).doesNotContainAnyElementsOf(before);
            assertThat(draft.content(database)).isEqualTo(content);

            visitor.press("Try again");

            isTakenOnce(draft, paper, database);
        }
    }

    @Test
    void aDatabaseThatIsKilledWhileAFileArrivesIsNotMissed() throws IOException, SQLException {
        var paper = paper("on-its-way.jpg");
        Draft draft;
        try (var database = HomeDatabase.in(home)) {
            draft = Draft.copied(database, ORIGINAL, "arrival@example.org");
        }
        try (var visitor = visitor(draft)) {
            var pieces = new AtomicInteger();
            visitor.page().route("**/uploads/*", piece -> {
                if (piece.request().method().equals("PATCH") && pieces.incrementAndGet() == 2) {
                    killDatabase();
                }
                piece.resume();
            });

            visitor.add(PLACE, paper);

            try (var database = databaseOnceItAnswers()) {
                isTakenOnce(draft, paper, database);
            }
            assertThat(pieces.get()).isGreaterThan(2);
        }
    }

    @Test
    void aFullDiskIsSaidAndTheFileIsTakenOnceThereIsRoom() throws IOException, SQLException, InterruptedException {
        var paper = paper("no-room.jpg");
        var incoming = home.resolve("documents/incoming").toAbsolutePath().toString();
        try (var database = HomeDatabase.in(home)) {
            var draft = Draft.copied(database, ORIGINAL, "disk@example.org");
            var content = draft.content(database);
            try (var visitor = visitor(draft)) {
                assumeTrue(
                        run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", incoming),
                        "No small disk can be mounted here; that takes Linux and root");
                try {
                    visitor.choose(PLACE, paper);
                    visitor.sees(NOT_TAKEN);
                    assertThat(draft.content(database)).isEqualTo(content);
                } finally {
                    assertThat(run("umount", "-l", incoming)).isTrue();
                }

                visitor.press("Try again");

                isTakenOnce(draft, paper, database);
            }
        }
    }

    @Test
    void aStoreThatSaysNothingIsGivenUpAndSaid() throws IOException, SQLException {
        var paper = paper("no-answer.jpg");
        portal.close();
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            portal = PackagedPortal.start(
                    home,
                    "--praya.documents.store=s3",
                    "--praya.documents.s3.endpoint=http://127.0.0.1:" + silent.getLocalPort(),
                    "--praya.documents.s3.bucket=papers",
                    "--praya.documents.s3.access-key=key",
                    "--praya.documents.s3.secret-key=secret");
            try (var database = HomeDatabase.in(home)) {
                var draft = Draft.copied(database, ORIGINAL, "store@example.org");
                var content = draft.content(database);
                try (var visitor = visitor(draft)) {
                    visitor.choose(PLACE, paper);
                    visitor.sees(NOT_TAKEN);
                    assertThat(draft.content(database)).isEqualTo(content);
                }
            }
        } finally {
            portal.close();
            portal = PackagedPortal.start(home);
        }
    }

    /** The document is there with all of its content, and everything else is whole. */
    private static void isTakenOnce(Draft draft, Path paper, HomeDatabase database) throws IOException, SQLException {
        var sql = """
                select p.size, p.content from documents d join papers p on p.id = d.paper_id
                where d.application_id = ? and p.name = ?""";
        database.await(sql, draft.application(), name(paper));
        assertThat(database.rows(sql, draft.application(), name(paper)))
                .containsExactly(List.of("" + FILE_SIZE, KeptFiles.fingerprint(paper)));
        assertThat(PackagedPortal.command(home, "documents", "verify")).contains("All is well");
    }

    /** Ends the servers as {@code kill -9} does. */
    private static void killDatabase() {
        for (var server : PackagedPortal.databases(home)) {
            assertThat(server.destroyForcibly()).isTrue();
            server.onExit().join();
        }
    }

    private static HomeDatabase databaseOnceItAnswers() throws SQLException {
        long deadline = System.nanoTime() + 120_000_000_000L;
        while (true) {
            try {
                return HomeDatabase.in(home);
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static Visitor visitor(Draft draft) {
        var visitor = new Visitor(browsers.browser(), portal.address(), 1280, draft.email());
        visitor.signIn(draft.email(), accounts.applicantsPassword(), "application/documents");
        return visitor;
    }

    private static String name(Path paper) {
        return paper.getFileName().toString();
    }

    /** A picture like no other. */
    private static Path paper(String name) throws IOException {
        return new Papers(folder).photograph(name, FILE_SIZE, new Random(name.hashCode()));
    }
}
