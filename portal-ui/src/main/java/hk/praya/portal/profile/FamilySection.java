package hk.praya.portal.profile;

import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Spouse;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The family, as far as the calculator needs it; an application enters each member by name. */
public final class FamilySection extends ProfileSection {

    private static final long serialVersionUID = 1L;

    private final AnswerChoice relative =
            ask(Question.RESIDENT_RELATIVE, (p, told) -> p.withFamily(p.family().withResidentRelative(told)));
    private final AnswerChoice spouse = ask(
            Question.SPOUSE,
            (p, told) -> p.withFamily(
                    p.family().withSpouse(new Spouse(told, p.family().spouse().degree()))));
    private final AnswerChoice degree = ask(
            Question.SPOUSE_DEGREE,
            (p, told) -> p.withFamily(
                    p.family().withSpouse(new Spouse(p.family().spouse().accompanying(), told))));
    private final FigureField<Integer> count = ask(Question.CHILDREN, FigureField::count);
    private final ChildrenBoxes births = new ChildrenBoxes();

    public FamilySection() {
        relative.setHelperText(Words.of("ask.RESIDENT_RELATIVE.hint"));
        spouse.setHelperText(Words.of("ask.SPOUSE.hint"));
        spouse.addValueChangeListener(_ -> degree.setVisible(spouse.answer().isYes()));
        degree.setHelperText(Words.of("ask.SPOUSE_DEGREE.hint"));
        degree.setVisible(false);
        count.setHelperText(Words.of("ask.CHILDREN.hint"));
        count.onRead(this::countTold);
        births.onChange(this::childrenTold);
        lay(relative, spouse, degree, count, births);
    }

    @Override
    void display(Profile profile) {
        var family = profile.family();
        relative.show(family.residentRelative());
        spouse.show(family.spouse().accompanying());
        degree.show(family.spouse().degree());
        degree.setVisible(spouse.answer().isYes());
        var children = family.children();
        if (children != null) {
            births.show(children);
        }
        count.show(children == null ? null : Integer.valueOf(children.size()));
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<>(super.problems());
        problems.addAll(births.problems());
        return problems;
    }

    @Override
    public void focus(Question question) {
        if (question == Question.CHILDREN && births.firstOpen().isPresent()) {
            moveTo(births.firstOpen().get());
        } else {
            super.focus(question);
        }
    }

    private void countTold(@Nullable Integer told) {
        births.setCount(told == null ? 0 : told);
        childrenTold(told == null ? null : births.children());
    }

    private void childrenTold(@Nullable List<Child> children) {
        edit(p -> p.withFamily(p.family().withChildren(children)));
    }
}
