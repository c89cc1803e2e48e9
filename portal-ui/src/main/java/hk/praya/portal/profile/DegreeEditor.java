package hk.praya.portal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The fields of a degree. */
final class DegreeEditor extends EntryEditor<Degree> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<DegreeLevel> level = new RadioButtonGroup<>(Words.of("degree.level"));
    private final TextField title = text("degree.title");
    private final InstitutionField institution = new InstitutionField();
    private final DateBoxes awarded = new DateBoxes(Words.of("degree.awarded")).withoutDay();
    private final AnswerChoice eligible = answer("degree.eligible");
    private final UniversityCheck check;
    private final AnswerChoice stem = answer("degree.stem");
    private final AnswerChoice renowned = answer("degree.renowned");

    DegreeEditor(Clock clock) {
        check = new UniversityCheck(clock, institution, eligible);
        level.setItems(DegreeLevel.values());
        level.setItemLabelGenerator(item -> Words.of("degree.level." + item));
        level.addClassName("segmented");
        level.addValueChangeListener(_ -> changed());
        institution.addValueChangeListener(_ -> changed());
        awarded.setHelperText(Words.of("degree.awarded.hint"));
        awarded.addTypingListener(this::dateTyped);
        eligible.setHelperText(Words.of("degree.eligible.hint"));
        stem.setHelperText(Words.of("degree.stem.hint"));
        renowned.setHelperText(Words.of("degree.renowned.hint"));
        getContent()
                .add(
                        level,
                        title,
                        institution,
                        check,
                        new QuestionHelp(Question.ELIGIBLE_UNIVERSITY),
                        awarded,
                        stem,
                        new QuestionHelp(Question.STEM),
                        renowned,
                        new QuestionHelp(Question.RENOWNED_INSTITUTION));
    }

    @Override
    void display(Degree degree) {
        level.setValue(degree.level());
        title.setValue(shown(degree.title()));
        institution.setValue(degree.institution());
        awarded.replaceWith(degree.awardedOn());
        mark(false);
        eligible.show(degree.eligibleUniversity());
        stem.show(degree.stem());
        renowned.show(degree.renownedInstitution());
    }

    @Override
    Degree read(Degree before) {
        return new Degree(
                level.getValue(),
                awarded.isUnreadable() ? before.awardedOn() : awarded.getValue(),
                told(title),
                institution.getValue(),
                renowned.answer(),
                eligible.answer(),
                stem.answer());
    }

    @Override
    List<Problem> problems() {
        return awarded.isUnreadable()
                ? List.of(new Problem(awarded, Words.of("degree.awarded.unreadable")))
                : List.of();
    }

    @Override
    void markAll() {
        mark(awarded.isUnreadable());
    }

    @Override
    Optional<Component> open(Question question, Degree degree) {
        return switch (question) {
            case DEGREE_LEVEL -> degree.level() == null ? Optional.of(level) : Optional.empty();
            case ELIGIBLE_UNIVERSITY -> check.open(degree);
            case STEM -> degree.stem().isUnanswered() ? Optional.of(stem) : Optional.empty();
            case RENOWNED_INSTITUTION ->
                degree.renownedInstitution().isUnanswered() ? Optional.of(renowned) : Optional.empty();
            default -> Optional.empty();
        };
    }

    @Override
    Component first() {
        return level;
    }

    private void dateTyped() {
        mark(awarded.isComplete() && awarded.isUnreadable());
        changed();
    }

    private void mark(boolean unreadable) {
        awarded.setErrorMessage(unreadable ? Words.of("degree.awarded.unreadable") : "");
        awarded.setInvalid(unreadable);
    }
}
