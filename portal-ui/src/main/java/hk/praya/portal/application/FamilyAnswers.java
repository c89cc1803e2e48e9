package hk.praya.portal.application;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Spouse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who comes along, as it was answered and as it is entered; what is entered stands. */
record FamilyAnswers(Family told, List<Dependant> entered) {

    Answer spouseComes() {
        return entered.stream().anyMatch(member -> member.relationship().isSpouseOrPartner())
                ? Answer.YES
                : told.spouse().accompanying();
    }

    Answer childrenCome() {
        if (entered.stream().anyMatch(member -> !member.relationship().isSpouseOrPartner())) {
            return Answer.YES;
        }
        var children = told.children();
        return children == null
                ? Answer.UNANSWERED
                : Answer.of(children.stream().anyMatch(FamilyAnswers::comes));
    }

    /** What is told once the question about the spouse or partner is answered. */
    static Family spouseComes(Family told, Answer answer) {
        return told.withSpouse(
                answer.isYes() ? new Spouse(answer, told.spouse().degree()) : new Spouse(answer, Answer.UNANSWERED));
    }

    /** What is told once the question about children is answered; a child that comes is at least known to exist. */
    static Family childrenCome(Family told, Answer answer) {
        return told.withChildren(
                switch (answer) {
                    case YES -> someChild(told.children());
                    case NO -> staying(told.children());
                    case UNANSWERED -> {
                        var staying = staying(told.children());
                        yield staying.isEmpty() ? null : staying;
                    }
                });
    }

    private static List<Child> someChild(@Nullable List<Child> children) {
        if (children != null && children.stream().anyMatch(FamilyAnswers::comes)) {
            return children;
        }
        var some = new ArrayList<>(staying(children));
        some.add(new Child(null, Answer.YES, Answer.YES));
        return some;
    }

    private static List<Child> staying(@Nullable List<Child> children) {
        return children == null
                ? List.of()
                : children.stream().filter(child -> !comes(child)).toList();
    }

    private static boolean comes(Child child) {
        return !child.accompanying().isNo() && !child.unmarried().isNo();
    }
}
