package hk.praya.domain.application;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.profile.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What filing froze. It is never changed, and never worked out again.
 *
 * @param legalDay the day in Hong Kong whose rules govern the case for ever
 * @param profile with the family as it was entered
 * @param assessment under the rule set of that day
 * @param signedBy the name the applicant signed the declaration with
 */
public record Submission(
        ApplicationId application,
        AccountId applicant,
        Reference reference,
        Instant filedAt,
        LocalDate legalDay,
        Route route,
        Profile profile,
        List<Dependant> dependants,
        Assessment assessment,
        List<FiledDocument> documents,
        String signedBy) {

    public Submission {
        dependants = List.copyOf(dependants);
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "Submission[" + application + "]";
    }
}
