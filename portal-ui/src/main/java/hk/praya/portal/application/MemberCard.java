package hk.praya.portal.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.application.Dependant;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Words;
import java.time.LocalDate;

/** A member of the family: who it is, what the entry lacks, and the ways to change or remove it. */
public final class MemberCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Anchor change;

    public MemberCard(Dependant member, LocalDate today, String href, SerializableRunnable remove) {
        var name = member.name();
        var shown = name == null ? Words.of("member.name-missing") : name.full();
        addClassNames("card", "member");
        add(head(member, shown, today));
        change = new Anchor(href, Words.of("member.change"));
        change.addClassName("button");
        change.setAriaLabel(Words.of("member.change.label", FamilyMember.called(member)));
        var removal = new Button(Words.of("member.remove"), _ -> remove.run());
        removal.addThemeVariants(ButtonVariant.TERTIARY);
        removal.setAriaLabel(Words.of("member.remove.label", FamilyMember.called(member)));
        var actions = new Div(change, removal);
        actions.addClassName("actions");
        add(actions);
    }

    /** Where the entry is put right. */
    Anchor change() {
        return change;
    }

    private static Div head(Dependant member, String shown, LocalDate today) {
        var problems = FamilyMember.problems(member, today);
        var lacks = FamilyMember.lacks(member, today);
        boolean wrong = problems.stream().anyMatch(IdentityProblem::isWrong);
        var chip = wrong
                ? new Chip(Chip.Tone.BAD, Words.of("member.wrong"))
                : lacks.isEmpty()
                        ? new Chip(Chip.Tone.MET, Words.of("member.complete"))
                        : new Chip(Chip.Tone.OPEN, Words.of("member.incomplete"));
        var relationship = Words.of("member.relationship." + member.relationship());
        var who = new Paragraph(FamilyMember.age(member, today)
                .map(age -> Words.of("member.who", relationship, age))
                .orElse(relationship));
        var head = new Div(new Div(new H3(shown), who), chip);
        head.addClassName("member-head");
        var all = new Div(head);
        if (!lacks.isEmpty()) {
            var needed = new Paragraph(
                    Words.of(wrong ? "member.to-put-right" : "member.needed", Words.joined("list.comma", lacks)));
            needed.addClassName("hint");
            all.add(needed);
        }
        FamilyMember.advice(member, today).ifPresent(advice -> all.add(new Paragraph(advice)));
        return all;
    }
}
