package hk.praya.persistence.application;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.TravelDocument;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("dependants")
record DependantRow(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID applicationId,
        UUID applicantId,
        Relationship relationship,
        @Nullable String surname,
        @Nullable String givenNames,
        @Nullable String chineseName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nationality,
        @Nullable String travelDocumentNumber,
        @Nullable LocalDate travelDocumentExpires,
        Answer degree) {

    static DependantRow of(Dependant dependant, @Nullable Integer version) {
        var name = dependant.name();
        return new DependantRow(
                dependant.id().value(),
                version,
                dependant.application().value(),
                dependant.applicant().value(),
                dependant.relationship(),
                name == null ? null : name.surname(),
                name == null ? null : name.givenNames(),
                name == null ? null : name.chinese(),
                dependant.dateOfBirth(),
                dependant.nationality(),
                dependant.travelDocument().number(),
                dependant.travelDocument().expiresOn(),
                dependant.degree());
    }

    Dependant toDomain() {
        return new Dependant(
                new DependantId(id),
                new ApplicationId(applicationId),
                new AccountId(applicantId),
                relationship,
                surname == null && givenNames == null ? null : new PersonName(surname, givenNames, chineseName),
                dateOfBirth,
                nationality,
                new TravelDocument(travelDocumentNumber, travelDocumentExpires),
                degree,
                Objects.requireNonNull(version));
    }
}
