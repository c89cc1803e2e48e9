package hk.praya.portal.testing;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.application.Step;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Slot;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.domain.profile.Work;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.StartApplication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An applicant with a spouse and a child, who reaches the threshold and has told everything. */
public final class Sample {

    private static final PersonName NAME = new PersonName("CHAN", "Siu Ming", "陳小明");

    private static final Degree MASTER = new Degree(
            DegreeLevel.MASTER,
            LocalDate.of(2014, 11, 28),
            "MSc Informatics",
            "University of Edinburgh",
            Answer.YES,
            Answer.YES,
            Answer.YES);

    private static final Job JOB = new Job(
            "Actuary",
            "Axis Re",
            YearMonth.of(2015, 2),
            null,
            new JobNature(Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.NO));

    /** Everything told; under the rules of November 2024 nine criteria are claimed. */
    public static final Profile PROFILE = Profile.UNANSWERED
            .withPerson(new Person(
                    NAME,
                    LocalDate.of(1990, 5, 17),
                    "GB",
                    "GB",
                    new TravelDocument("K1234567", LocalDate.of(2031, 1, 2))))
            .withStudy(new Study(List.of(MASTER), Answer.NO))
            .withWork(new Work(StatedYears.UNANSWERED, List.of(JOB)))
            .withLanguage(new Language(Answer.YES, Answer.YES, 0))
            .withMeans(new Means(1_250_000L, Answer.NO, null, Answer.NO))
            .withSuitability(new Suitability(Answer.YES, Answer.YES));

    private Sample() {}

    /** Signs the applicant in, with a draft in which every part is done. */
    public static Application.Draft draft(PortalInMemory portal) {
        var owner = portal.register("siu.ming@example.org", Role.APPLICANT);
        portal.account.applicant(owner);
        portal.profiles.add(new StoredProfile(owner, PROFILE, 0));
        var draft = portal.get(StartApplication.class).start(owner);
        portal.dependants.add(member(portal, draft, Relationship.SPOUSE, "Mei Ling", LocalDate.of(1991, 3, 4)));
        portal.dependants.add(member(portal, draft, Relationship.CHILD, "Theo", LocalDate.of(2018, 7, 9)));
        for (var step : List.of(Step.ABOUT_YOU, Step.EDUCATION, Step.CAREER, Step.LANGUAGES_AND_MEANS, Step.FAMILY)) {
            draft = portal.get(MarkStep.class).mark(owner, draft.id(), step, MarkStep.Mark.COMPLETED);
        }
        return draft;
    }

    /** Somebody else, not signed in. */
    public static AccountId stranger(PortalInMemory portal) {
        return portal.register("stranger@example.org", Role.APPLICANT);
    }

    public static AccountId officer(PortalInMemory portal) {
        return portal.register("officer@example.org", Role.OFFICER);
    }

    /** What the store takes for a PDF; different words make different files. */
    public static byte[] pdf(String words) {
        return ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
    }

    /** What the store takes for a JPEG; different words make different files. */
    public static byte[] jpeg(String words) {
        return ("\u00FF\u00D8\u00FF " + words).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Dependant member(
            PortalInMemory portal, Application.Draft draft, Relationship relationship, String name, LocalDate born) {
        return new Dependant(
                new DependantId(portal.identities.next()),
                draft.id(),
                draft.applicant(),
                relationship,
                new PersonName("CHAN", name, null),
                born,
                "GB",
                new TravelDocument("L" + name.length() + "23456", LocalDate.of(2030, 6, 1)),
                relationship == Relationship.CHILD ? Answer.UNANSWERED : Answer.YES,
                0);
    }

    /** The same paper as if it had been made of another file. */
    public static Paper prepared(Paper paper, ContentId original, Alteration... alterations) {
        return prepared(paper, new Prepared(original, Set.of(alterations)));
    }

    /** The same paper as if it had been joined from others. */
    public static Paper joined(Paper paper, PaperId... pages) {
        return prepared(paper, new Prepared(paper.content(), Set.of(Alteration.JOINED), List.of(pages)));
    }

    private static Paper prepared(Paper paper, Prepared prepared) {
        return new Paper(
                paper.id(),
                paper.owner(),
                paper.name(),
                paper.type(),
                paper.size(),
                paper.content(),
                prepared,
                paper.scan(),
                paper.replaces(),
                paper.addedAt(),
                paper.version());
    }

    /** A small PDF in a slot, as it lies in a library and in an application. */
    public static Document document(long number, AccountId owner, ApplicationId application, Slot slot, String name) {
        var paper = new Paper(
                new PaperId(new UUID(4, number)),
                owner,
                name,
                FileType.PDF,
                1000,
                new ContentId("a".repeat(64)),
                null,
                Scan.NOT_SCANNED,
                null,
                PortalInMemory.NOW,
                0);
        return new Document(
                new DocumentId(new UUID(3, number)),
                owner,
                application,
                slot,
                null,
                paper,
                List.of(),
                PortalInMemory.NOW,
                0);
    }
}
