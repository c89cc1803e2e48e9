package hk.praya.portal.testing;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Profiles in memory. */
public final class InMemoryProfiles implements Profiles {

    private final Map<AccountId, StoredProfile> profiles = new HashMap<>();

    @Override
    public Optional<StoredProfile> find(AccountId owner) {
        return Optional.ofNullable(profiles.get(owner));
    }

    @Override
    public StoredProfile add(StoredProfile profile) {
        if (profiles.putIfAbsent(profile.owner(), profile) != null) {
            throw new ChangedElsewhere("profile of " + profile.owner());
        }
        return profile;
    }

    @Override
    public StoredProfile save(StoredProfile profile) {
        var kept = profiles.get(profile.owner());
        if (kept == null || kept.version() != profile.version()) {
            throw new ChangedElsewhere("profile of " + profile.owner());
        }
        var saved = new StoredProfile(profile.owner(), profile.profile(), profile.version() + 1);
        profiles.put(saved.owner(), saved);
        return saved;
    }
}
