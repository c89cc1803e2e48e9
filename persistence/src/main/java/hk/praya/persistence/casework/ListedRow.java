package hk.praya.persistence.casework;

import hk.praya.domain.application.Reference;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.QueuedCase;
import hk.praya.domain.profile.PersonName;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the queue lists of a submission. */
record ListedRow(
        UUID applicationId,
        String reference,
        @Nullable String surname,
        @Nullable String givenNames,
        @Nullable String chineseName,
        LocalDateTime filedAt,
        int dependants) {

    QueuedCase toDomain(CaseHistory history) {
        var name = surname == null && givenNames == null ? null : new PersonName(surname, givenNames, chineseName);
        return new QueuedCase(new Reference(reference), name, filedAt.toInstant(ZoneOffset.UTC), dependants, history);
    }
}
