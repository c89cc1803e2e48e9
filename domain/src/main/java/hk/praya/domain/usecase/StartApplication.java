package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.profile.TravelDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts an application, or finds the draft there is. The family told of in the calculator becomes its first entries. */
@UseCase
public class StartApplication {

    private final Applications applications;
    private final Dependants dependants;
    private final Profiles profiles;
    private final Identities identities;
    private final Clock clock;

    public StartApplication(
            Applications applications, Dependants dependants, Profiles profiles, Identities identities, Clock clock) {
        this.applications = applications;
        this.dependants = dependants;
        this.profiles = profiles;
        this.identities = identities;
        this.clock = clock;
    }

    public Application.Draft start(AccountId applicant) {
        for (var application : applications.findAll(applicant)) {
            if (application instanceof Application.Draft draft) {
                return draft;
            }
        }
        var draft = applications.add(
                Application.Draft.start(new ApplicationId(identities.next()), applicant, clock.instant()));
        var family = profiles.find(applicant)
                .orElseGet(() -> profiles.add(new StoredProfile(applicant, Profile.UNANSWERED, 0)))
                .profile()
                .family();
        enter(draft, family);
        return draft;
    }

    private void enter(Application.Draft draft, Family told) {
        if (told.spouse().accompanying().isYes()) {
            dependants.add(entry(draft, Relationship.SPOUSE, null, told.spouse().degree()));
        }
        var children = told.children();
        for (Child child : children == null ? List.<Child>of() : children) {
            if (!child.accompanying().isNo() && !child.unmarried().isNo()) {
                dependants.add(entry(draft, Relationship.CHILD, child.dateOfBirth(), Answer.UNANSWERED));
            }
        }
    }

    private Dependant entry(
            Application.Draft draft, Relationship relationship, @Nullable LocalDate dateOfBirth, Answer degree) {
        return new Dependant(
                new DependantId(identities.next()),
                draft.id(),
                draft.applicant(),
                relationship,
                null,
                dateOfBirth,
                null,
                TravelDocument.UNANSWERED,
                degree,
                0);
    }
}
