package hk.praya.portal.application;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.TravelDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a passport says about somebody: the applicant and each of the family alike. A null component is not told yet. */
record Identity(
        @Nullable PersonName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nationality,
        TravelDocument travelDocument) {

    static final Identity UNANSWERED = of(Person.UNANSWERED);

    private static final int EXPIRY_NOTICE_MONTHS = 6;

    static Identity of(Person person) {
        return new Identity(person.name(), person.dateOfBirth(), person.nationality(), person.travelDocument());
    }

    static Identity of(Dependant dependant) {
        return new Identity(
                dependant.name(), dependant.dateOfBirth(), dependant.nationality(), dependant.travelDocument());
    }

    Person onto(Person person) {
        return new Person(name, dateOfBirth, nationality, person.residence(), travelDocument);
    }

    Dependant onto(Dependant dependant) {
        return new Dependant(
                dependant.id(),
                dependant.application(),
                dependant.applicant(),
                dependant.relationship(),
                name,
                dateOfBirth,
                nationality,
                travelDocument,
                dependant.degree(),
                dependant.version());
    }

    /** What is missing or wrong on a day, in the order of the questions. */
    List<IdentityProblem> problems(LocalDate today) {
        var problems = new ArrayList<IdentityProblem>();
        if (name == null) {
            problems.add(IdentityProblem.NAME_MISSING);
        }
        if (dateOfBirth == null) {
            problems.add(IdentityProblem.BIRTH_MISSING);
        } else if (dateOfBirth.isAfter(today)) {
            problems.add(IdentityProblem.BIRTH_IN_FUTURE);
        }
        if (nationality == null) {
            problems.add(IdentityProblem.NATIONALITY_MISSING);
        }
        if (travelDocument.number() == null) {
            problems.add(IdentityProblem.NUMBER_MISSING);
        }
        if (travelDocument.expiresOn() == null) {
            problems.add(IdentityProblem.EXPIRY_MISSING);
        } else if (travelDocument.expiresOn().isBefore(today)) {
            problems.add(IdentityProblem.EXPIRED);
        }
        return problems;
    }

    /** Whether the travel document is valid on a day and for less than six months after it. */
    boolean expiresSoon(LocalDate today) {
        var expires = travelDocument.expiresOn();
        return expires != null && !expires.isBefore(today) && expires.isBefore(today.plusMonths(EXPIRY_NOTICE_MONTHS));
    }
}
