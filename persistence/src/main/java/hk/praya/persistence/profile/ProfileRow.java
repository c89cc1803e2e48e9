package hk.praya.persistence.profile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** @param body the profile as JSON */
@Table("profiles")
record ProfileRow(@Id UUID ownerId, @Version @Nullable Integer version, String body) {}
