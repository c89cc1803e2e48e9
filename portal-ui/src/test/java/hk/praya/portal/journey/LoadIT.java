package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred files of 5 MB arrive at the same time at a portal with 384 MB of heap; without {@code --all} forty, which are
 * more than half of it.
 */
class LoadIT {

    private static final int FILES = "all".equals(System.getProperty("praya.tests")) ? 100 : 40;
    private static final int FILE_SIZE = 5 * 1024 * 1024;
    private static final String WHO = "sanne.voorbeeld";

    @TempDir
    Path folder;

    @Test
    void manyFilesAtTheSameTimeAreAllKept() throws Exception {
        var home = PackagedPortal.demoHome("load");
        try (var browsers = new Browsers();
                var portal = PackagedPortal.startWithin("384m", home, "--praya.demo=true");
                var visitor = new Visitor(browsers.browser(), portal.address(), 1280, "load")) {
            visitor.signIn(DemoAccounts.address(WHO), DemoAccounts.in(home).applicantsPassword(), "application");
            visitor.open("documents");
            int before = papers(home);

            var answers = send(visitor.uploadTarget(), visitor.cookies());

            assertThat(answers)
                    .hasSize(FILES)
                    .allSatisfy(answer -> assertThat(answer).contains(" 200"));
            assertThat(papers(home) - before).isEqualTo(FILES);
            assertThat(portal.output()).doesNotContain("OutOfMemoryError");
            assertThat(PackagedPortal.command(home, "documents", "verify")).contains("All is well");
            visitor.open("documents");
            visitor.sees("load-%d.jpg".formatted(FILES - 1));
            visitor.hasNoComplaints();
        }
    }

    private List<String> send(URI target, String cookies) throws IOException, InterruptedException, ExecutionException {
        var random = new Random(384);
        var papers = new Papers(folder);
        var files = new ArrayList<Path>();
        for (int number = 0; number < FILES; number++) {
            files.add(papers.photograph("load-%d.jpg".formatted(number), FILE_SIZE, random));
        }
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<String>>();
            for (var file : files) {
                sent.add(everybody.submit(() -> send(target, cookies, file)));
            }
            var answers = new ArrayList<String>();
            for (var answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static String send(URI target, String cookies, Path file) throws IOException {
        try (var upload = new Upload(target, cookies, file)) {
            upload.sendAll();
            return upload.answer();
        }
    }

    private static int papers(Path home) throws SQLException {
        try (var database = HomeDatabase.in(home)) {
            return Integer.parseInt(
                    database.rows("select count(*) from papers").getFirst().getFirst());
        }
    }
}
