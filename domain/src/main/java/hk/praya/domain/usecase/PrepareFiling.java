package hk.praya.domain.usecase;

import hk.praya.domain.HongKong;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Household;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Route;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Rules;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.EvidenceRules;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import java.time.Clock;

/** Brings together what a draft would be filed with today: family, assessment, papers, and what still stands in the way. */
@UseCase
public class PrepareFiling {

    private final Applications applications;
    private final Profiles profiles;
    private final Dependants dependants;
    private final Documents documents;
    private final Rules rules;
    private final EvidenceRules evidence;
    private final Clock clock;

    public PrepareFiling(
            Applications applications,
            Profiles profiles,
            Dependants dependants,
            Documents documents,
            Rules rules,
            EvidenceRules evidence,
            Clock clock) {
        this.applications = applications;
        this.profiles = profiles;
        this.dependants = dependants;
        this.documents = documents;
        this.rules = rules;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such draft of the applicant's */
    public Preparation prepare(AccountId applicant, ApplicationId application) {
        if (applications.find(application, applicant).orElse(null) instanceof Application.Draft draft) {
            return prepare(draft);
        }
        throw new NotFound("draft " + application);
    }

    private Preparation prepare(Application.Draft draft) {
        var applicant = draft.applicant();
        var profile = profiles.find(applicant).map(StoredProfile::profile).orElse(Profile.UNANSWERED);
        var household = new Household(profile, dependants.findAll(draft.id(), applicant));
        var today = HongKong.today(clock);
        var inForce = rules.assessAll(household.assessed(), today).stream()
                .filter(a -> a.inForce())
                .toList();
        var assessment = inForce.stream()
                .filter(a -> (a.kind() == Kind.ACHIEVEMENT) == (draft.route() == Route.ACHIEVEMENT))
                .findFirst()
                .orElseThrow();
        var papers = documents.findAll(draft.id(), applicant);
        return new Preparation(
                draft, household, today, inForce, Checklist.of(household, assessment, papers, evidence), papers);
    }
}
