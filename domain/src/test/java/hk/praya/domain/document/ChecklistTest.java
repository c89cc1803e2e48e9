package hk.praya.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Household;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Figures;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.TravelDocument;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final AccountId OWNER = new AccountId(new UUID(1, 1));
    private static final ApplicationId APPLICATION = new ApplicationId(new UUID(1, 2));
    private static final Dependant CHILD = new Dependant(
            new DependantId(new UUID(1, 3)),
            APPLICATION,
            OWNER,
            Relationship.CHILD,
            null,
            null,
            null,
            TravelDocument.UNANSWERED,
            Answer.UNANSWERED,
            0);
    private static final Citation CITATION =
            new Citation("Notes", "1", URI.create("https://example.org"), DAY, Standing.OFFICIAL);

    /** 30 for the degree, 10 of at most 20 for work, nothing for age, 5 for a child. */
    private static final Assessment ASSESSMENT = new Assessment(
            new RuleSetId("test"),
            Kind.POINTS,
            DAY,
            true,
            80,
            100,
            List.of(),
            List.of(
                    new Finding.Met(Item.QUALIFICATION_BAND, CITATION, 40, 30, Figures.NONE),
                    new Finding.Open(
                            Item.WORK_BAND, CITATION, 20, 10, 20, Figures.NONE, Set.of(Question.GRADUATE_YEARS)),
                    new Finding.NotMet(Item.AGE_BAND, CITATION, 30, Figures.NONE),
                    new Finding.Met(Item.CHILDREN, CITATION, 10, 5, Figures.NONE)));

    private static final EvidenceRules EVIDENCE = new EvidenceRules() {
        @Override
        public List<Requirement> ofApplicant(Profile profile, Assessment assessment) {
            return List.of(
                    new Requirement(DocumentKind.PHOTOGRAPH, Need.REQUIRED, Set.of()),
                    new Requirement(DocumentKind.DEGREE_CERTIFICATE, Need.REQUIRED, Set.of(Item.QUALIFICATION_BAND)),
                    new Requirement(DocumentKind.DEGREE_VERIFICATION, Need.HELPFUL, Set.of(Item.QUALIFICATION_BAND)),
                    new Requirement(DocumentKind.EMPLOYMENT_LETTER, Need.REQUIRED, Set.of(Item.WORK_BAND)));
        }

        @Override
        public List<Requirement> ofDependant(Dependant dependant, Assessment assessment) {
            return List.of(new Requirement(DocumentKind.BIRTH_CERTIFICATE, Need.REQUIRED, Set.of(Item.CHILDREN)));
        }
    };

    private static final Slot DEGREE = new Slot(Subject.APPLICANT, DocumentKind.DEGREE_CERTIFICATE);
    private static final Slot BIRTH = new Slot(Subject.of(CHILD.id()), DocumentKind.BIRTH_CERTIFICATE);

    @Test
    void everyPlaceIsListedTheApplicantsFirst() {
        assertThat(checklist().entries())
                .extracting(Checklist.Entry::slot)
                .containsExactly(
                        new Slot(Subject.APPLICANT, DocumentKind.PHOTOGRAPH),
                        DEGREE,
                        new Slot(Subject.APPLICANT, DocumentKind.DEGREE_VERIFICATION),
                        new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER),
                        BIRTH);
        assertThat(checklist().entries(Subject.of(CHILD.id())))
                .extracting(Checklist.Entry::slot)
                .containsExactly(BIRTH);
    }

    @Test
    void withoutPapersAllIsClaimedAndNothingEvidenced() {
        assertThat(checklist().claimed()).isEqualTo(45);
        assertThat(checklist().evidenced()).isZero();
        assertThat(checklist().missing()).hasSize(4);
    }

    @Test
    void aClaimIsEvidencedOnceItsRequiredPapersAreThere() {
        var checklist = checklist(document(1, DEGREE));

        assertThat(checklist.isEvidenced(Item.QUALIFICATION_BAND)).isTrue();
        assertThat(checklist.evidenced()).isEqualTo(30);
        assertThat(checklist.missing())
                .extracting(entry -> entry.slot().kind())
                .containsExactly(
                        DocumentKind.PHOTOGRAPH, DocumentKind.EMPLOYMENT_LETTER, DocumentKind.BIRTH_CERTIFICATE);
    }

    @Test
    void aHelpfulPaperIsNeverMissedAndProvesNothingAlone() {
        var helpful = new Slot(Subject.APPLICANT, DocumentKind.DEGREE_VERIFICATION);

        assertThat(checklist().entries().get(2).isMissing()).isFalse();
        assertThat(checklist(document(1, helpful)).isEvidenced(Item.QUALIFICATION_BAND))
                .isFalse();
    }

    @Test
    void whatCouldStillRiseCountsOnlyAsFarAsItIsCertain() {
        var letter = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);

        assertThat(checklist(document(1, letter)).evidenced()).isEqualTo(10);
    }

    @Test
    void aPaperProvesOnlyForThePersonItIsAbout() {
        var aboutTheApplicant = new Slot(Subject.APPLICANT, DocumentKind.BIRTH_CERTIFICATE);

        assertThat(checklist(document(1, aboutTheApplicant)).evidenced()).isZero();
        assertThat(checklist(document(1, BIRTH)).evidenced()).isEqualTo(5);
    }

    @Test
    void aPaperThatIsNoLongerAskedForIsKeptApart() {
        var stray = document(1, new Slot(Subject.APPLICANT, DocumentKind.SHAREHOLDING));
        var placed = document(2, DEGREE);

        assertThat(checklist(stray, placed).unplaced()).containsExactly(stray);
    }

    @Test
    void severalPapersMayLieInOnePlace() {
        var first = document(1, DEGREE);
        var second = document(2, DEGREE);

        assertThat(checklist(first, second).entries().get(1).documents()).containsExactly(first, second);
        assertThat(checklist(first, second).evidenced()).isEqualTo(30);
    }

    @Test
    void evidencedNeverExceedsClaimed() {
        var all = checklist().entries().stream()
                .map(entry -> document(entry.slot().hashCode(), entry.slot()))
                .toArray(Document[]::new);

        assertThat(checklist(all).evidenced())
                .isEqualTo(checklist(all).claimed())
                .isEqualTo(45);
        assertThat(checklist(all).missing()).isEmpty();
    }

    private static Checklist checklist(Document... documents) {
        return Checklist.of(
                new Household(Profile.UNANSWERED, List.of(CHILD)), ASSESSMENT, List.of(documents), EVIDENCE);
    }

    private static Paper paper(int number, Scan scan) {
        return new Paper(
                new PaperId(new UUID(8, number)),
                OWNER,
                "scan.pdf",
                FileType.PDF,
                1,
                new ContentId("0".repeat(64)),
                null,
                scan,
                null,
                Instant.EPOCH,
                0);
    }

    private static Document document(int number, Slot slot) {
        return new Document(
                new DocumentId(new UUID(9, number)),
                OWNER,
                APPLICATION,
                slot,
                null,
                paper(number, Scan.NOT_SCANNED),
                List.of(),
                Instant.EPOCH,
                0);
    }
}
