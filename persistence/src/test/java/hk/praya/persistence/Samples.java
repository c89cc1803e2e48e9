package hk.praya.persistence;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.FiledDocument;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.application.Route;
import hk.praya.domain.application.Submission;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Figures;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Subject;
import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.domain.profile.Work;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Things to keep, with every part filled in at least once and left out at least once. */
public final class Samples {

    /** A day without a midnight in the time zone that the tests run in. */
    public static final LocalDate NO_MIDNIGHT = LocalDate.of(2022, 3, 27);

    public static final ContentId CONTENT = new ContentId("0123456789abcdef".repeat(4));

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final Citation CITATION = new Citation(
            "Guidance Notes", "criterion 1", URI.create("https://example.org/notes?a=1&b=2"), DAY, Standing.OFFICIAL);

    private Samples() {}

    /** Everything told, with what may be left out in a part left out there. */
    public static Profile fullProfile() {
        var person = new Person(
                new PersonName("D'SOUZA", "María José \"Mia\"", "蘇\uD840\uDC00"),
                NO_MIDNIGHT,
                "PT",
                "MO",
                new TravelDocument("CA123456", LocalDate.of(2031, 12, 31)));
        return new Profile(
                person, study(), work(), talent(), language(), means(), family(), achievement(), suitability());
    }

    /** Nothing in the lists, where nothing said would be something else. */
    public static Profile emptyLists() {
        return Profile.UNANSWERED
                .withStudy(Profile.UNANSWERED.study().withDegrees(List.of()))
                .withFamily(Profile.UNANSWERED.family().withChildren(List.of()));
    }

    private static Study study() {
        var degree = new Degree(
                DegreeLevel.DOCTORATE,
                LocalDate.of(2010, 6, 30),
                "Physics",
                "Universidade de Coimbra",
                Answer.YES,
                Answer.NO,
                Answer.YES);
        return new Study(
                List.of(degree, Degree.of(DegreeLevel.MASTER), Degree.of(DegreeLevel.BACHELOR), Degree.UNANSWERED),
                Answer.NO);
    }

    private static Work work() {
        var nature = new JobNature(Answer.YES, Answer.NO, Answer.UNANSWERED, Answer.YES, Answer.NO);
        return new Work(
                new StatedYears(10.0, 2.5, 0.0, null, 1.25),
                List.of(
                        new Job("Engineer", "A & B", YearMonth.of(2015, 1), YearMonth.of(2019, 12), nature),
                        new Job(null, null, YearMonth.of(2020, 1), null, JobNature.UNANSWERED),
                        new Job(null, null, null, null, JobNature.UNANSWERED)));
    }

    private static TalentListing talent() {
        return new TalentListing("Actuaries", Answer.YES);
    }

    private static Language language() {
        return new Language(Answer.YES, Answer.NO, 0);
    }

    private static Means means() {
        return new Means(1_000_000L, Answer.YES, -250_000L, Answer.NO);
    }

    private static Family family() {
        return new Family(
                Answer.NO,
                new Spouse(Answer.YES, Answer.NO),
                List.of(
                        new Child(LocalDate.of(2015, 5, 5), Answer.YES, Answer.YES),
                        new Child(null, Answer.UNANSWERED, Answer.NO)));
    }

    private static Achievement achievement() {
        return new Achievement(Answer.NO, Answer.YES);
    }

    private static Suitability suitability() {
        return new Suitability(Answer.YES, Answer.YES);
    }

    /** One finding of each sort, one prerequisite of each answer. */
    public static Assessment assessment() {
        var guess = new Citation("A newspaper", "", URI.create("https://example.org"), DAY, Standing.UNVERIFIED);
        return new Assessment(
                new RuleSetId("gpt-2024"),
                Kind.CRITERIA,
                DAY,
                true,
                6,
                12,
                List.of(
                        new PrerequisiteFinding(Prerequisite.AGE, Answer.YES, CITATION, Set.of()),
                        new PrerequisiteFinding(Prerequisite.GOOD_CHARACTER, Answer.NO, CITATION, Set.of()),
                        new PrerequisiteFinding(
                                Prerequisite.FINANCIAL_SUPPORT,
                                Answer.UNANSWERED,
                                guess,
                                Set.of(Question.FINANCIAL_SUPPORT))),
                List.of(
                        new Finding.Met(Item.AGED_50_OR_BELOW, CITATION, 1, 1, new Figures(37, 0.5, 12)),
                        new Finding.NotMet(Item.STEM_DEGREE, CITATION, 1, Figures.of(2)),
                        new Finding.Open(
                                Item.ANNUAL_INCOME,
                                guess,
                                1,
                                0,
                                1,
                                Figures.NONE,
                                EnumSet.of(Question.ANNUAL_INCOME, Question.DEGREES))));
    }

    public static Dependant spouse(ApplicationId application, AccountId applicant) {
        return spouse(TestPersistence.newId(), application, applicant);
    }

    private static Dependant spouse(UUID id, ApplicationId application, AccountId applicant) {
        return new Dependant(
                new DependantId(id),
                application,
                applicant,
                Relationship.SPOUSE,
                new PersonName(null, "Sukarno", null),
                NO_MIDNIGHT,
                "ID",
                new TravelDocument("X1", LocalDate.of(2033, 3, 3)),
                Answer.YES,
                0);
    }

    /** A child of whom nothing else has been told. */
    public static Dependant child(ApplicationId application, AccountId applicant) {
        return child(TestPersistence.newId(), application, applicant);
    }

    private static Dependant child(UUID id, ApplicationId application, AccountId applicant) {
        return new Dependant(
                new DependantId(id),
                application,
                applicant,
                Relationship.CHILD,
                null,
                null,
                null,
                TravelDocument.UNANSWERED,
                Answer.UNANSWERED,
                0);
    }

    public static Submission submission(ApplicationId application, AccountId applicant, Reference reference) {
        var dependants =
                List.of(spouse(new UUID(3, 1), application, applicant), child(new UUID(3, 2), application, applicant));
        return new Submission(
                application,
                applicant,
                reference,
                TestPersistence.NOW,
                DAY,
                Route.ACHIEVEMENT,
                fullProfile(),
                dependants,
                assessment(),
                List.of(
                        filed(Subject.APPLICANT, "../../etc/passwd"),
                        filed(Subject.of(dependants.getFirst().id()), "出生證明.pdf")),
                "María José D'Souza");
    }

    private static FiledDocument filed(Subject subject, String name) {
        return new FiledDocument(
                new DocumentId(new UUID(5, name.length())),
                subject,
                DocumentKind.BIRTH_CERTIFICATE,
                name,
                FileType.PDF,
                5_242_880,
                CONTENT);
    }
}
