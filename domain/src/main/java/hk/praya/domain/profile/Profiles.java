package hk.praya.domain.profile;

import hk.praya.domain.account.AccountId;
import java.util.Optional;

/** What people told us about themselves; one profile for each. */
public interface Profiles {

    Optional<StoredProfile> find(AccountId owner);

    /** @throws hk.praya.domain.ChangedElsewhere if the person has a profile by now */
    StoredProfile add(StoredProfile profile);

    /** @throws hk.praya.domain.ChangedElsewhere if the profile was saved since it was read */
    StoredProfile save(StoredProfile profile);
}
