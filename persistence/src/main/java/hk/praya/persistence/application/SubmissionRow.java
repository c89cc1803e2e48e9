package hk.praya.persistence.application;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Route;
import hk.praya.domain.application.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A submission: what is searched and listed in columns, all else in one JSON.
 *
 * @param surname of the applicant, as are the other parts of the name; only to be listed by
 * @param dependants how many there are; only to be listed by
 */
@Table("submissions")
record SubmissionRow(
        @Id UUID applicationId,
        UUID applicantId,
        String reference,
        Instant filedAt,
        LocalDate legalDay,
        Route route,
        String signedBy,
        @Nullable String surname,
        @Nullable String givenNames,
        @Nullable String chineseName,
        int dependants,
        String frozen) {

    static SubmissionRow of(Submission submission, String frozen) {
        var name = submission.profile().person().name();
        return new SubmissionRow(
                submission.application().value(),
                submission.applicant().value(),
                submission.reference().value(),
                submission.filedAt(),
                submission.legalDay(),
                submission.route(),
                submission.signedBy(),
                name == null ? null : name.surname(),
                name == null ? null : name.givenNames(),
                name == null ? null : name.chinese(),
                submission.dependants().size(),
                frozen);
    }

    Submission toDomain(Frozen thawed) {
        return new Submission(
                new ApplicationId(applicationId),
                new AccountId(applicantId),
                new Reference(reference),
                filedAt,
                legalDay,
                route,
                thawed.profile(),
                thawed.dependants(),
                thawed.assessment(),
                thawed.documents(),
                signedBy);
    }
}
