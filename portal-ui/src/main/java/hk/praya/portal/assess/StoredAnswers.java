package hk.praya.portal.assess;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Household;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.domain.usecase.StartApplication;
import java.util.List;
import java.util.Optional;

/** What an applicant has told before, and where every change goes at once. */
final class StoredAnswers {

    private final AccountId owner;
    private final Profiles profiles;
    private final SaveProfile saveProfile;
    private final StartApplication startApplication;
    private final Optional<Application> draft;
    private final List<Dependant> entered;
    private Profile base;

    StoredAnswers(
            AccountId owner,
            Profiles profiles,
            SaveProfile saveProfile,
            StartApplication startApplication,
            Applications applications,
            Dependants dependants) {
        this.owner = owner;
        this.profiles = profiles;
        this.saveProfile = saveProfile;
        this.startApplication = startApplication;
        this.base = profiles.find(owner).map(StoredProfile::profile).orElse(Profile.UNANSWERED);
        this.draft = applications.findAll(owner).stream()
                .filter(Application.Draft.class::isInstance)
                .findFirst();
        this.entered = draft.map(found -> dependants.findAll(found.id(), owner)).orElse(List.of());
    }

    /** The profile as it was last read or saved. */
    Profile profile() {
        return base;
    }

    /** Whether an application has been started and not filed yet. */
    boolean hasDraft() {
        return draft.isPresent();
    }

    /** The family members entered in the draft of an application, if there is one. */
    List<Dependant> entered() {
        return entered;
    }

    /** A profile with the family that is entered in the draft. */
    Profile assessed(Profile told) {
        return new Household(told, entered).assessed();
    }

    /**
     * Saves what the person has told by now, beside what was changed elsewhere.
     *
     * @throws hk.praya.domain.ChangedElsewhere if the same part was changed elsewhere; nothing is saved then
     */
    Profile save(Profile told) {
        base = saveProfile.save(owner, base, told);
        return base;
    }

    /** Reads again what is kept. */
    Profile reread() {
        base = profiles.find(owner).map(StoredProfile::profile).orElse(Profile.UNANSWERED);
        return base;
    }

    void startApplication() {
        startApplication.start(owner);
    }
}
