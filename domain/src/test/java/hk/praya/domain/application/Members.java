package hk.praya.domain.application;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.TravelDocument;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes members of a family for tests. */
final class Members {

    private static final ApplicationId APPLICATION = new ApplicationId(new UUID(1, 1));
    private static final AccountId APPLICANT = new AccountId(new UUID(2, 2));

    private Members() {}

    /** A member of whom nothing else has been told. */
    static Dependant member(int number, Relationship relationship, @Nullable LocalDate dateOfBirth, Answer degree) {
        return new Dependant(
                new DependantId(new UUID(3, number)),
                APPLICATION,
                APPLICANT,
                relationship,
                null,
                dateOfBirth,
                null,
                TravelDocument.UNANSWERED,
                degree,
                0);
    }

    /** A member of whom everything has been told. */
    static Dependant complete(int number, Relationship relationship, LocalDate dateOfBirth) {
        return new Dependant(
                new DependantId(new UUID(3, number)),
                APPLICATION,
                APPLICANT,
                relationship,
                new PersonName("CHAN", "Siu Ming", "陳小明"),
                dateOfBirth,
                "PT",
                new TravelDocument("P123", LocalDate.of(2030, 1, 1)),
                Answer.NO,
                0);
    }
}
