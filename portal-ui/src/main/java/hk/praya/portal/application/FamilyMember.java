package hk.praya.portal.application;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Relationship;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What can be said of a member of the family by what is entered. */
final class FamilyMember {

    private static final int CHILD_UNTIL = 18;
    private static final int NOTICE_MONTHS = 12;

    private FamilyMember() {}

    /** What to call the person in a sentence. */
    static String called(Dependant dependant) {
        var name = dependant.name();
        return name == null ? Words.of("family.unnamed." + dependant.relationship()) : name.familiar();
    }

    /** What is missing or wrong on a day, in the order of the questions. */
    static List<IdentityProblem> problems(Dependant dependant, LocalDate today) {
        var problems = new ArrayList<>(Identity.of(dependant).problems(today));
        if (isTooOld(dependant, today)) {
            problems.add(IdentityProblem.CHILD_TOO_OLD);
        }
        return problems;
    }

    /** Whether a child has turned 18 by a day. */
    static boolean isTooOld(Dependant dependant, LocalDate today) {
        var born = dependant.dateOfBirth();
        return dependant.relationship() == Relationship.CHILD
                && born != null
                && !born.plusYears(CHILD_UNTIL).isAfter(today);
    }

    /** Whether a child, under 18 on a day, turns 18 within a year of it. */
    static boolean turns18Soon(Dependant dependant, LocalDate today) {
        var born = dependant.dateOfBirth();
        return dependant.relationship() == Relationship.CHILD
                && born != null
                && !isTooOld(dependant, today)
                && !born.plusYears(CHILD_UNTIL).isAfter(today.plusMonths(NOTICE_MONTHS));
    }
}
