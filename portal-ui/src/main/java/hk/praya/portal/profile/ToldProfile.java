package hk.praya.portal.profile;

import hk.praya.domain.account.Role;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Household;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.portal.security.CurrentAccount;
import org.springframework.stereotype.Component;

/** What whoever is looking has told by now: kept under their account, or in their session while they have none. */
@Component
public class ToldProfile {

    private final CurrentAccount account;
    private final Profiles profiles;
    private final Applications applications;
    private final Dependants dependants;

    ToldProfile(CurrentAccount account, Profiles profiles, Applications applications, Dependants dependants) {
        this.account = account;
        this.profiles = profiles;
        this.applications = applications;
        this.dependants = dependants;
    }

    /** The profile with the family as it is entered in the draft of an application, if there is one. */
    public Profile now() {
        if (account.role().filter(role -> role == Role.APPLICANT).isEmpty()) {
            return TypedProfile.get().orElse(Profile.UNANSWERED);
        }
        var owner = account.id();
        var told = profiles.find(owner).map(StoredProfile::profile).orElse(Profile.UNANSWERED);
        return applications.findAll(owner).stream()
                .filter(Application.Draft.class::isInstance)
                .findFirst()
                .map(draft -> new Household(told, dependants.findAll(draft.id(), owner)).assessed())
                .orElse(told);
    }

    /** Whether a profile says nothing of what the rules ask; a name and a passport they do not ask for. */
    public static boolean isUntold(Profile profile) {
        var born = Person.UNANSWERED.withDateOfBirth(profile.person().dateOfBirth());
        return profile.withPerson(born).equals(Profile.UNANSWERED);
    }
}
