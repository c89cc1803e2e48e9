package hk.praya.portal.demo;

import static hk.praya.domain.casework.Stage.ACKNOWLEDGED;
import static hk.praya.domain.casework.Stage.APPROVED_PENDING_PAYMENT;
import static hk.praya.domain.casework.Stage.ASSESSMENT;
import static hk.praya.domain.casework.Stage.NOT_SELECTED;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.HongKong;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.PasswordRule;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Step;
import hk.praya.domain.application.Submission;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.QueuedCase;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.FileType;
import hk.praya.domain.profile.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    @TempDir
    private static Path folder;

    private static DemoHome demo;
    private static String printed;

    @BeforeAll
    static void fillOnce() {
        demo = new DemoHome(folder.resolve("data"), NOW);
        printed = demo.run();
    }

    @Test
    void theDemoHasPeopleAtDifferentStages() {
        assertThat(demo.histories.queue())
                .extracting(queued -> queued.history().stage())
                .containsExactlyInAnyOrder(
                        ACKNOWLEDGED, ASSESSMENT, ASSESSMENT, APPROVED_PENDING_PAYMENT, NOT_SELECTED);
        assertThat(queued("EJEMPLO").history().openRequests())
                .singleElement()
                .satisfies(asked -> assertThat(asked.dueOn()).isAfter(HongKong.dayOf(NOW)));
        assertThat(queued("CONTOH").history().events().getLast()).isInstanceOf(CaseEvent.DocumentSupplied.class);
        assertThat(queued("CONTOH").history().openRequests()).isEmpty();
    }

    @Test
    void oneHasOnlyAProfileAndOneIsHalfWayThroughADraftWithItsFamily() {
        var lena = account("lena.muster");
        assertThat(demo.profiles.find(lena)).isPresent();
        assertThat(demo.applications.findAll(lena)).isEmpty();

        var sanne = account("sanne.voorbeeld");
        var draft = (Application.Draft) demo.applications.findAll(sanne).getFirst();
        assertThat(draft.completed()).containsExactlyInAnyOrder(Step.ABOUT_YOU, Step.EDUCATION, Step.CAREER);
        assertThat(demo.dependants.findAll(draft.id(), sanne))
                .extracting(Dependant::isComplete)
                .containsExactly(true, false);
        assertThat(demo.documents.findAll(draft.id(), sanne))
                .extracting(document -> document.slot().kind())
                .containsExactly(
                        DocumentKind.PHOTOGRAPH, DocumentKind.TRAVEL_DOCUMENT, DocumentKind.DEGREE_CERTIFICATE);
    }

    @Test
    void everyFiledApplicationMeetsThePrerequisitesAndReachesTheThreshold() {
        assertThat(filed()).hasSize(5).allSatisfy(submission -> {
            assertThat(submission.assessment().prerequisitesMet()).isEqualTo(Answer.YES);
            assertThat(submission.assessment().reached()).isEqualTo(Answer.YES);
            assertThat(submission.documents()).isNotEmpty();
        });
    }

    @Test
    void everythingHappenedInThePastAndInOrder() {
        assertThat(demo.histories.queue())
                .allSatisfy(queued -> assertThat(queued.history().events())
                        .extracting(CaseEvent::at)
                        .isSortedAccordingTo(Comparator.naturalOrder())
                        .allSatisfy(at -> assertThat(at).isBefore(NOW)));
        assertThat(papers()).allSatisfy(paper -> assertThat(paper.addedAt()).isBefore(NOW));
    }

    @Test
    void nothingIsToHappenAheadOfTheRealClock() {
        var clock = new DemoClock(NOW);

        clock.set(0, 8, 59);
        assertThat(clock.instant()).isEqualTo(NOW.minusSeconds(60));
        clock.set(0, 9, 1);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void everyPaperIsARealFileOfItsType() throws IOException {
        assertThat(papers()).extracting(Document::type).contains(FileType.PDF, FileType.JPEG, FileType.PNG);
        for (var paper : papers()) {
            try (var content = demo.store.open(paper.content())) {
                if (paper.type() == FileType.PDF) {
                    assertThat(text(content.readAllBytes())).contains("SPECIMEN", "Nobody’s paper");
                } else {
                    assertThat(ImageIO.read(content).getWidth()).isPositive();
                }
            }
        }
    }

    @Test
    void thePasswordsAreRandomAndSignInWhoIsListed() {
        var passwords = passwords(printed);

        assertThat(passwords).hasSize(2).doesNotHaveDuplicates();
        var applicant = account("chiara.esempio");
        assertThat(demo.accounts.find(applicant).orElseThrow().passwordHash())
                .isEqualTo("hash of " + passwords.getFirst());
        var officer = demo.accounts.find(account("officer")).orElseThrow();
        assertThat(officer.passwordHash()).isEqualTo("hash of " + passwords.getLast());
        assertThat(officer.role()).isEqualTo(Role.OFFICER);
        assertThat(officer.isConfirmed()).isTrue();
        assertThat(PasswordRule.problem(passwords.getFirst(), officer.email())).isEmpty();
        assertThat(printed)
                .contains(
                        "chiara.esempio@praya.example",
                        "officer@praya.example",
                        demo.signIns.file().toString());
    }

    @Test
    void twoDemosHaveDifferentPasswords() {
        assertThat(demo.signIns.password()).isNotEqualTo(demo.signIns.password());
    }

    @Test
    void onlyTheOwnerCanReadWhereThePasswordsAreKept() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(demo.signIns.file())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(demo.signIns.file())).contains(passwords(printed));
    }

    @Test
    void aSecondStartAddsNobodyAndSaysWhereThePasswordsAre() {
        var second = demo.run();

        assertThat(demo.histories.queue()).hasSize(5);
        assertThat(second).contains(demo.signIns.file().toString()).doesNotContain(passwords(printed));
    }

    @Test
    void nobodyIsAddedWhereSomebodyIsRegisteredAlready() {
        var used = new DemoHome(folder.resolve("used"), NOW);
        used.accounts.add(new Account(
                new AccountId(UUID.randomUUID()),
                new EmailAddress("somebody@example.org"),
                Role.APPLICANT,
                null,
                null,
                NOW,
                Locale.ENGLISH,
                0));

        var said = used.run();

        assertThat(used.histories.queue()).isEmpty();
        assertThat(used.signIns.file()).doesNotExist();
        assertThat(said).contains("no made-up ones were added");
    }

    private static List<String> passwords(String printed) {
        return Pattern.compile("[a-z0-9]{5}(-[a-z0-9]{5}){3}")
                .matcher(printed)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static AccountId account(String mailbox) {
        return demo.accounts
                .find(new EmailAddress(mailbox + "@praya.example"))
                .orElseThrow()
                .id();
    }

    private static QueuedCase queued(String name) {
        return demo.histories.queue().stream()
                .filter(queued -> String.valueOf(queued.applicant()).contains(name))
                .findAny()
                .orElseThrow();
    }

    private static List<Submission> filed() {
        return demo.histories.queue().stream()
                .map(queued ->
                        demo.submissions.find(queued.history().application()).orElseThrow())
                .toList();
    }

    private static List<Document> papers() {
        var papers = new ArrayList<Document>();
        filed().forEach(submission -> papers.addAll(demo.documents.findAllFiled(submission.application())));
        return papers;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
