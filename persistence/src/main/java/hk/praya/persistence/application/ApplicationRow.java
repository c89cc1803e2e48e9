package hk.praya.persistence.application;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Route;
import hk.praya.domain.application.Step;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A draft, or what it became.
 *
 * @param completed the names of the steps, with commas between
 * @param reference null, as is the time of filing, for a draft
 */
@Table("applications")
record ApplicationRow(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID applicantId,
        Route route,
        String completed,
        Step lastStep,
        Instant startedAt,
        @Nullable String reference,
        @Nullable Instant filedAt) {

    private static final Pattern COMMA = Pattern.compile(",");

    static ApplicationRow of(Application.Draft draft, @Nullable Integer version) {
        return new ApplicationRow(
                draft.id().value(),
                version,
                draft.applicant().value(),
                draft.route(),
                draft.completed().stream().sorted().map(Step::name).collect(joining(",")),
                draft.lastStep(),
                draft.startedAt(),
                null,
                null);
    }

    Application toDomain() {
        return reference == null || filedAt == null
                ? toDraft()
                : new Application.Filed(
                        new ApplicationId(id),
                        new AccountId(applicantId),
                        new Reference(reference),
                        filedAt,
                        Objects.requireNonNull(version));
    }

    Application.Draft toDraft() {
        return new Application.Draft(
                new ApplicationId(id),
                new AccountId(applicantId),
                route,
                steps(),
                lastStep,
                startedAt,
                Objects.requireNonNull(version));
    }

    private Set<Step> steps() {
        return COMMA.splitAsStream(completed)
                .filter(name -> !name.isEmpty())
                .map(Step::valueOf)
                .collect(toUnmodifiableSet());
    }
}
