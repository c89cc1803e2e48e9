package hk.praya.domain.usecase;

import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.FiledDocument;
import hk.praya.domain.application.Filing;
import hk.praya.domain.application.Obstacle;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Submission;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Papers;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Files an application: freezes it under a reference, begins its history, and writes to the applicant. It files once. */
@UseCase
public class FileApplication {

    private final Applications applications;
    private final Submissions submissions;
    private final CaseHistories histories;
    private final PrepareFiling preparing;
    private final Leftovers leftovers;
    private final Accounts accounts;
    private final Letters letters;
    private final RandomGenerator random;
    private final Clock clock;

    public FileApplication(
            Applications applications,
            Submissions submissions,
            CaseHistories histories,
            PrepareFiling preparing,
            Documents documents,
            Papers papers,
            Accounts accounts,
            Letters letters,
            RandomGenerator random,
            Clock clock) {
        this.applications = applications;
        this.submissions = submissions;
        this.histories = histories;
        this.preparing = preparing;
        this.leftovers = new Leftovers(papers, documents);
        this.accounts = accounts;
        this.letters = letters;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Files the draft; a second try, from wherever it comes, finds what the first has filed.
     *
     * @param signedBy the name the applicant signs the declaration with
     * @param withoutEvidence whether the applicant has asked to file though required papers are missing
     * @throws NotFound if there is no such application of the applicant's
     */
    public Filing file(AccountId applicant, ApplicationId application, String signedBy, boolean withoutEvidence) {
        var draft = applications.lockDraft(application, applicant);
        if (draft.isEmpty()) {
            return submissions
                    .find(application, applicant)
                    .<Filing>map(Filing.Accepted::new)
                    .orElseThrow(() -> new NotFound("application " + application));
        }
        var preparation = preparing.prepare(applicant, application);
        var obstacles = obstacles(preparation, signedBy, withoutEvidence);
        return obstacles.isEmpty()
                ? new Filing.Accepted(freeze(draft.get(), preparation, signedBy.strip()))
                : new Filing.Refused(obstacles);
    }

    private static List<Obstacle> obstacles(Preparation preparation, String signedBy, boolean withoutEvidence) {
        var obstacles = new ArrayList<>(preparation.obstacles());
        int missing = preparation.checklist().missing().size();
        if (missing > 0 && !withoutEvidence) {
            obstacles.add(new Obstacle.EvidenceMissing(missing));
        }
        if (signedBy.isBlank()) {
            obstacles.add(new Obstacle.NotSigned());
        }
        return obstacles;
    }

    private Submission freeze(Application.Draft draft, Preparation preparation, String signedBy) {
        var now = clock.instant();
        var reference = Reference.next(random);
        var submission = new Submission(
                draft.id(),
                draft.applicant(),
                reference,
                now,
                preparation.day(),
                draft.route(),
                preparation.household().assessed(),
                preparation.household().dependants(),
                preparation.assessment(),
                preparation.documents().stream()
                        .filter(document -> !document.paper().isInfected())
                        .map(FileApplication::filed)
                        .toList(),
                signedBy);
        submissions.add(submission);
        preparation.documents().stream().map(Document::paper).distinct().forEach(this::settle);
        applications.save(draft.filed(reference, now));
        histories.begin(draft.id(), new CaseEvent.Filed(now, Actor.applicant(draft.applicant())));
        letters.post(new Letter.FilingReceipt(accounts.find(draft.applicant()).orElseThrow(), reference));
        return submission;
    }

    /** What a paper was made of, and the papers it took the place of, are kept no longer once it is filed. */
    private void settle(Paper paper) {
        leftovers.accept(paper);
        leftovers.letGoOfReplaced(paper);
    }

    private static FiledDocument filed(Document document) {
        return new FiledDocument(
                document.id(),
                document.slot().subject(),
                document.slot().kind(),
                document.name(),
                document.type(),
                document.size(),
                document.content());
    }
}
