package hk.praya.domain.application;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.TravelDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family who is to come along. A null component has not been told yet.
 *
 * @param nationality ISO 3166-1 alpha-2 code of the country of the passport
 * @param degree whether a spouse is educated to degree level; of no meaning for a child
 */
public record Dependant(
        DependantId id,
        ApplicationId application,
        AccountId applicant,
        Relationship relationship,
        @Nullable PersonName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nationality,
        TravelDocument travelDocument,
        Answer degree,
        int version) {

    /** Whether everything that filing needs has been told. */
    public boolean isComplete() {
        return name != null
                && dateOfBirth != null
                && nationality != null
                && travelDocument.number() != null
                && travelDocument.expiresOn() != null
                && (relationship == Relationship.CHILD || !degree.isUnanswered());
    }

    @Override
    public String toString() {
        return "Dependant[" + id + "]";
    }
}
