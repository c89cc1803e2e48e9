package hk.praya.portal.schemes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.text.Words;
import java.util.function.Consumer;

/** The questions. Those that only matter after a certain answer come forth beneath it. */
final class SchemeQuestions extends Div {

    private static final long serialVersionUID = 1L;

    private final OptionChoice<Origin> origin = new OptionChoice<>("schemes.ask.origin", Origin.values());
    private final OptionChoice<AgeBand> age = new OptionChoice<>("schemes.ask.age", AgeBand.values());
    private final AnswerChoice income = yesOrNo("schemes.ask.income");
    private final AnswerChoice assets = yesOrNo("schemes.ask.assets");
    private final OptionChoice<DegreeKind> degree = new OptionChoice<>("schemes.ask.degree", DegreeKind.values());
    private final AnswerChoice awarded = yesOrNo("schemes.ask.awarded");
    private final AnswerChoice work = yesOrNo("schemes.ask.work");
    private final OptionChoice<Offer> offer = new OptionChoice<>("schemes.ask.offer", Offer.values());
    private final AnswerChoice stem = yesOrNo("schemes.ask.stem");
    private final OptionChoice<LocalStudy> study = new OptionChoice<>("schemes.ask.study", LocalStudy.values());
    private final OptionChoice<Graduated> graduated = new OptionChoice<>("schemes.ask.graduated", Graduated.values());
    private final AnswerChoice parent = yesOrNo("schemes.ask.parent");
    private final transient Consumer<SchemeAnswers> changed;
    private boolean showing;

    SchemeQuestions(SchemeAnswers answers, Consumer<SchemeAnswers> changed) {
        this.changed = changed;
        degree.setHelperText(Words.of("schemes.ask.degree.hint"));
        study.setHelperText(Words.of("schemes.ask.study.hint"));
        add(
                section("schemes.part.you", origin, age),
                section("schemes.part.means", income, assets),
                section("schemes.part.degree", degree, awarded, work),
                section("schemes.part.offer", offer, stem),
                section("schemes.part.study", study, graduated),
                section("schemes.part.parent", parent));
        show(answers);
    }

    void show(SchemeAnswers answers) {
        showing = true;
        origin.show(answers.origin());
        age.show(answers.age());
        income.show(answers.income());
        assets.show(answers.assets());
        degree.show(answers.degree());
        awarded.show(answers.awarded());
        work.show(answers.work());
        offer.show(answers.offer());
        stem.show(answers.stem());
        study.show(answers.study());
        graduated.show(answers.graduated());
        parent.show(answers.parent());
        showing = false;
        reveal(answers);
    }

    void focusFirst() {
        origin.getElement().callJsFunction("focus");
    }

    private SchemeAnswers answers() {
        return new SchemeAnswers(
                origin.option(),
                age.option(),
                income.answer(),
                assets.answer(),
                degree.option(),
                awarded.answer(),
                work.answer(),
                offer.option(),
                stem.answer(),
                study.option(),
                graduated.option(),
                parent.answer());
    }

    private void answered() {
        if (!showing) {
            var answers = answers();
            reveal(answers);
            changed.accept(answers);
        }
    }

    private void reveal(SchemeAnswers answers) {
        awarded.setVisible(answers.asksAboutDegree());
        work.setVisible(answers.asksAboutDegree());
        stem.setVisible(answers.asksAboutStem());
        graduated.setVisible(answers.asksAboutGraduation());
    }

    private static AnswerChoice yesOrNo(String key) {
        var choice = new AnswerChoice(Words.of(key));
        choice.setHelperText(Words.of(key + ".hint"));
        return choice;
    }

    private Section section(String headingKey, RadioButtonGroup<?>... questions) {
        var stack = new Div(questions);
        stack.addClassName("stack");
        for (var question : questions) {
            question.addValueChangeListener(_ -> answered());
        }
        var section = new Section(new H2(Words.of(headingKey)), stack);
        section.addClassName("questions");
        return section;
    }
}
