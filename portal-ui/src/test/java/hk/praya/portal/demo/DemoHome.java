package hk.praya.portal.demo;

import hk.praya.portal.testing.InMemoryAccounts;
import hk.praya.portal.testing.InMemoryApplications;
import hk.praya.portal.testing.InMemoryCaseHistories;
import hk.praya.portal.testing.InMemoryDependants;
import hk.praya.portal.testing.InMemoryDocumentStore;
import hk.praya.portal.testing.InMemoryDocuments;
import hk.praya.portal.testing.InMemoryPapers;
import hk.praya.portal.testing.InMemoryProfiles;
import hk.praya.portal.testing.InMemorySubmissions;
import hk.praya.portal.text.BundledWords;
import hk.praya.scoring.qmas.QmasEvidence;
import hk.praya.scoring.qmas.QmasRules;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionOperations;

/** A home in which a demo can be started, again and again. */
final class DemoHome {

    final InMemorySubmissions submissions = new InMemorySubmissions();
    final InMemoryPapers papers = new InMemoryPapers();
    final InMemoryDocuments documents = new InMemoryDocuments(submissions, papers);
    final InMemoryDocumentStore store = new InMemoryDocumentStore();
    final InMemoryAccounts accounts = new InMemoryAccounts();
    final InMemoryApplications applications = new InMemoryApplications();
    final InMemoryDependants dependants = new InMemoryDependants();
    final InMemoryProfiles profiles = new InMemoryProfiles();
    final InMemoryCaseHistories histories = new InMemoryCaseHistories(submissions);
    final SignIns signIns;
    private final Instant now;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    DemoHome(Path folder, Instant now) {
        this.signIns = new SignIns(folder);
        this.now = now;
    }

    /** Starts the demo; returns what the console says. */
    String run() {
        console.reset();
        var kept = new Office.Kept(
                accounts, profiles, applications, dependants, documents, papers, store, submissions, histories);
        var office = new Office(kept, new QmasRules(), new QmasEvidence(), new Random(3), new DemoClock(now));
        new Demo(
                        office,
                        password -> "hash of " + password,
                        signIns,
                        TransactionOperations.withoutTransaction(),
                        new BundledWords(),
                        new PrintStream(console, true, StandardCharsets.UTF_8))
                .run(new DefaultApplicationArguments());
        return console.toString(StandardCharsets.UTF_8);
    }
}
