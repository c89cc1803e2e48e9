package hk.praya.persistence.casework;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.casework.Actor;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * One event.
 *
 * @param type one of the names in {@link EventJson}
 * @param happenedAt in UTC
 * @param details as JSON what only this type of event has
 */
record CaseEventRow(
        UUID applicationId,
        int sequence,
        String type,
        LocalDateTime happenedAt,
        UUID byAccount,
        String byRole,
        String details) {

    Instant at() {
        return happenedAt.toInstant(ZoneOffset.UTC);
    }

    Actor by() {
        return new Actor(new AccountId(byAccount), Role.valueOf(byRole));
    }
}
