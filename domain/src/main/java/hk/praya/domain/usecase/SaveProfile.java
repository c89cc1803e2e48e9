package hk.praya.domain.usecase;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.ProfileMerge;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;

/** Saves what a person changed in their profile, beside what another tab may have changed in the meantime. */
@UseCase
public class SaveProfile {

    private final Profiles profiles;

    public SaveProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * Saves a change and returns the profile as it then is, with changes made elsewhere to other parts.
     *
     * @param base the profile the person began to edit
     * @param edited the profile as the person now has it
     * @throws ChangedElsewhere if the same part was changed elsewhere to something else; nothing is saved then
     */
    public Profile save(AccountId owner, Profile base, Profile edited) {
        var stored = profiles.find(owner).orElseGet(() -> profiles.add(new StoredProfile(owner, base, 0)));
        var merge = new ProfileMerge(base, stored.profile(), edited);
        if (merge.conflicts()) {
            throw new ChangedElsewhere("profile of " + owner);
        }
        var merged = merge.merged();
        return merged.equals(stored.profile())
                ? merged
                : profiles.save(stored.with(merged)).profile();
    }
}
