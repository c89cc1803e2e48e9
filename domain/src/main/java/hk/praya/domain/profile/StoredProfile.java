package hk.praya.domain.profile;

import hk.praya.domain.account.AccountId;

/** A profile as it is kept for its owner. */
public record StoredProfile(AccountId owner, Profile profile, int version) {

    public StoredProfile with(Profile edited) {
        return new StoredProfile(owner, edited, version);
    }
}
