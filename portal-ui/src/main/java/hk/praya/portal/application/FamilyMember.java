package hk.praya.portal.application;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Relationship;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be said of a member of the family by what is entered. */
final class FamilyMember {

    private static final int CHILD_UNTIL = 18;
    private static final int NOTICE_MONTHS = 12;

    private FamilyMember() {}

    /** What to call the person in a sentence. */
    static String called(Dependant dependant) {
        var name = dependant.name();
        return name == null ? Words.of("member.unnamed." + dependant.relationship()) : name.familiar();
    }

    static String called(List<Dependant> dependants) {
        return Words.joined(
                "member.and", dependants.stream().map(FamilyMember::called).toList());
    }

    /** What is missing or wrong on a day, in the order of the questions. */
    static List<IdentityProblem> problems(Dependant dependant, LocalDate today) {
        var problems = new ArrayList<>(Identity.of(dependant).problems(today));
        if (isTooOld(dependant, today)) {
            problems.add(IdentityProblem.CHILD_TOO_OLD);
        }
        return problems;
    }

    /** What the entry lacks or has wrong, each in a few words; the degree of a spouse is asked for as well. */
    static List<String> lacks(Dependant dependant, LocalDate today) {
        var lacks = new ArrayList<>(problems(dependant, today).stream()
                .map(problem -> Words.of("member.lacks." + problem))
                .toList());
        if (dependant.relationship().isSpouseOrPartner() && dependant.degree().isUnanswered()) {
            lacks.add(Words.of("member.lacks.degree"));
        }
        return lacks;
    }

    /** The age in words, where the date of birth is told. */
    static Optional<String> age(Dependant dependant, LocalDate today) {
        return Optional.ofNullable(dependant.dateOfBirth())
                .filter(born -> !born.isAfter(today))
                .map(born -> Words.of("member.age", Period.between(born, today).getYears()));
    }

    /** Whether a child has turned 18 by a day. */
    static boolean isTooOld(Dependant dependant, LocalDate today) {
        var born = dependant.dateOfBirth();
        return dependant.relationship() == Relationship.CHILD
                && born != null
                && !born.plusYears(CHILD_UNTIL).isAfter(today);
    }

    /** What to know about a child who is under 18 on a day and no longer within a year of it. */
    static Optional<String> advice(Dependant dependant, LocalDate today) {
        var born = dependant.dateOfBirth();
        if (dependant.relationship() != Relationship.CHILD || born == null || isTooOld(dependant, today)) {
            return Optional.empty();
        }
        var turns18 = born.plusYears(CHILD_UNTIL);
        return turns18.isAfter(today.plusMonths(NOTICE_MONTHS))
                ? Optional.empty()
                : Optional.of(Words.of("member.turns-18", called(dependant), Words.day(turns18)));
    }
}
