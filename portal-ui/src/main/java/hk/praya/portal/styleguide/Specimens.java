package hk.praya.portal.styleguide;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Household;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.EvidenceRules;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TravelDocument;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Made-up people and papers for the components to show. Nothing of them is kept. */
final class Specimens {

    static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final ContentId CONTENT = new ContentId("0123456789abcdef".repeat(4));
    private static final UUID NOBODY = new UUID(0, 0);

    private Specimens() {}

    /** Somebody of whom some things are known, and others not. */
    static Profile halfTold() {
        var years = new StatedYears(9.0, 4.0, null, 3.5, 0.0);
        return Profile.UNANSWERED
                .withPerson(Profile.UNANSWERED.person().withDateOfBirth(LocalDate.of(1989, 3, 14)))
                .withWork(Profile.UNANSWERED.work().withStated(years))
                .withLanguage(new Language(Answer.YES, Answer.UNANSWERED, null))
                .withSuitability(new Suitability(Answer.YES, Answer.YES));
    }

    /** Somebody who reaches the threshold without a degree. */
    static Profile enough() {
        return halfTold()
                .withWork(Profile.UNANSWERED.work().withStated(new StatedYears(9.0, 4.0, 3.0, 3.5, 4.0)))
                .withLanguage(new Language(Answer.YES, Answer.YES, 1))
                .withMeans(new Means(1_250_000L, Answer.NO, null, Answer.NO));
    }

    /** Somebody who cannot reach it. */
    static Profile tooLittle() {
        return halfTold()
                .withStudy(Profile.UNANSWERED.study().withDegrees(List.of()))
                .withWork(Profile.UNANSWERED.work().withStated(new StatedYears(1.0, 0.0, 0.0, 0.0, 0.0)))
                .withLanguage(new Language(Answer.NO, Answer.NO, 0))
                .withMeans(new Means(300_000L, Answer.NO, null, Answer.NO));
    }

    static Checklist checklist(Assessment assessment, EvidenceRules evidence) {
        return Checklist.of(
                new Household(enough(), List.of()),
                assessment,
                List.of(document("letter.pdf", DocumentKind.EMPLOYMENT_LETTER, Scan.CLEAN)),
                evidence);
    }

    static Document document(String name, DocumentKind kind, Scan scan) {
        return new Document(
                new DocumentId(NOBODY),
                new AccountId(NOBODY),
                new ApplicationId(NOBODY),
                new Slot(Subject.APPLICANT, kind),
                null,
                paper(name, scan, null),
                List.of(),
                MORNING,
                0);
    }

    /** A paper of which something was made. */
    static Paper altered(String name) {
        var made = new Prepared(CONTENT, Set.of(Alteration.TURNED_UPRIGHT, Alteration.CONVERTED, Alteration.SHRUNK));
        return paper(name, Scan.CLEAN, made);
    }

    /** A child of whom everything is told, or nothing but the name. */
    static Dependant child(String givenNames, boolean told) {
        return new Dependant(
                new DependantId(NOBODY),
                new ApplicationId(NOBODY),
                new AccountId(NOBODY),
                Relationship.CHILD,
                new PersonName("CHAN", givenNames, null),
                told ? LocalDate.of(2018, 7, 9) : null,
                told ? "GB" : null,
                told ? new TravelDocument("L5550123", LocalDate.of(2030, 6, 1)) : new TravelDocument(null, null),
                Answer.UNANSWERED,
                0);
    }

    /** A case that is being assessed, with a paper that came and one that is asked for. */
    static CaseHistory history() {
        var officer = Actor.officer(new AccountId(NOBODY));
        var letter = new RequestId(new UUID(0, 1));
        var slot = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);
        return new CaseHistory(
                new ApplicationId(NOBODY),
                List.of(
                        new CaseEvent.Filed(ago(120), Actor.applicant(new AccountId(NOBODY))),
                        new CaseEvent.Advanced(ago(112), officer, Stage.ACKNOWLEDGED, null),
                        new CaseEvent.DocumentRequested(ago(110), officer, letter, slot, "", TODAY.minusDays(96)),
                        new CaseEvent.DocumentSupplied(ago(101), officer, letter),
                        new CaseEvent.Advanced(ago(98), officer, Stage.PREREQUISITES_CHECK, null),
                        new CaseEvent.Advanced(ago(71), officer, Stage.ASSESSMENT, null),
                        new CaseEvent.DocumentRequested(
                                ago(4), officer, new RequestId(NOBODY), slot, "", TODAY.plusDays(10))));
    }

    private static Instant ago(int days) {
        return MORNING.minus(Duration.ofDays(days));
    }

    private static Paper paper(String name, Scan scan, @Nullable Prepared prepared) {
        return new Paper(
                new PaperId(NOBODY),
                new AccountId(NOBODY),
                name,
                FileType.PDF,
                1_350_000,
                CONTENT,
                prepared,
                scan,
                null,
                MORNING,
                0);
    }
}
