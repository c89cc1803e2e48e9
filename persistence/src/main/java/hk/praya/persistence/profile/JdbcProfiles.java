package hk.praya.persistence.profile;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class JdbcProfiles implements Profiles {

    private final ProfileRows rows;
    private final JsonMapper json;

    JdbcProfiles(ProfileRows rows, @Qualifier("stored") JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Optional<StoredProfile> find(AccountId owner) {
        return rows.findById(owner.value()).map(this::toDomain);
    }

    @Override
    public StoredProfile add(StoredProfile profile) {
        return save(profile, null);
    }

    @Override
    public StoredProfile save(StoredProfile profile) {
        return save(profile, profile.version());
    }

    private StoredProfile save(StoredProfile profile, @Nullable Integer version) {
        try {
            var body = json.writeValueAsString(profile.profile());
            return toDomain(rows.save(new ProfileRow(profile.owner().value(), version, body)));
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new ChangedElsewhere("profile of " + profile.owner(), e);
        }
    }

    private StoredProfile toDomain(ProfileRow row) {
        return new StoredProfile(
                new AccountId(row.ownerId()),
                json.readValue(row.body(), Profile.class),
                Objects.requireNonNull(row.version()));
    }
}
