package hk.praya.domain.casework;

import hk.praya.domain.application.Reference;
import hk.praya.domain.profile.PersonName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of the officers' queue. */
public record QueuedCase(
        Reference reference, @Nullable PersonName applicant, Instant filedAt, int dependants, CaseHistory history) {}
