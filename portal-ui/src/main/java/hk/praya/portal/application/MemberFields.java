package hk.praya.portal.application;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Relationship;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The questions about a member of the family. */
final class MemberFields extends Div {

    private static final long serialVersionUID = 1L;

    /** Whom the dependants' policy is not open to, as its page lists them. */
    private static final Set<String> EXCLUDED = Set.of("AF", "KP");

    private final boolean child;
    private final RadioButtonGroup<Relationship> relationship = new RadioButtonGroup<>(Words.of("member.relationship"));
    private final IdentityFields identity = new IdentityFields();
    private final AnswerChoice degree = new AnswerChoice(Words.of("member.degree")).settled();

    /** @param changed is called back at each change a person makes */
    MemberFields(boolean child, SerializableRunnable changed) {
        this.child = child;
        identity.whenChanged(changed);
        if (child) {
            add(identity);
            return;
        }
        relationship.setItems(Relationship.SPOUSE, Relationship.PARTNER);
        relationship.setItemLabelGenerator(item -> Words.of("member.relationship.option." + item));
        relationship.addClassName("options");
        degree.setHelperText(Words.of("member.degree.hint"));
        for (var choice : List.of(relationship, degree)) {
            choice.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed.run();
                }
            });
        }
        var first = new Div(relationship);
        first.addClassName("questions");
        var last = new Div(new H2(Words.of("member.degree.heading")), degree);
        last.addClassName("questions");
        add(first, identity, last);
    }

    /** Shows an entry; of a new one it is still open whether it is a spouse or a partner. */
    void show(Dependant entry, boolean isNew) {
        if (!child) {
            relationship.setValue(isNew ? null : entry.relationship());
            degree.show(entry.degree());
        }
        identity.show(Identity.of(entry));
    }

    /** An entry with everything as it stands in the fields. */
    Dependant read(Dependant entry) {
        var read = identity.read();
        var told = relationship.getValue();
        return new Dependant(
                entry.id(),
                entry.application(),
                entry.applicant(),
                told == null ? entry.relationship() : told,
                read.name(),
                read.dateOfBirth(),
                read.nationality(),
                read.travelDocument(),
                degree.answer(),
                entry.version());
    }

    boolean isBlank() {
        return relationship.isEmpty() && degree.isEmpty() && identity.isBlank();
    }

    /** What has to be answered before an entry can be kept: whether it is a spouse or a partner. */
    List<Problem> problemsOfKeeping() {
        return child || !relationship.isEmpty()
                ? List.of()
                : List.of(new Problem(relationship, Words.of("member.relationship.unanswered")));
    }

    /** Everything that is missing or wrong. */
    List<Problem> problems(Dependant entry, LocalDate today) {
        var problems = new ArrayList<>(problemsOfKeeping());
        problems.addAll(identity.problems(FamilyMember.problems(read(entry), today)));
        if (!child && degree.answer().isUnanswered()) {
            problems.add(new Problem(degree, Words.of("member.degree.unanswered")));
        }
        return problems;
    }

    void advise(Dependant entry, LocalDate today) {
        var read = read(entry);
        var nationality = read.nationality();
        identity.advise(
                FamilyMember.advice(read, today).orElse(null),
                nationality != null && EXCLUDED.contains(nationality)
                        ? Words.of("member.excluded", Words.country(nationality))
                        : null,
                today);
    }
}
