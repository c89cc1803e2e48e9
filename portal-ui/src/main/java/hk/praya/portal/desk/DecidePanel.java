package hk.praya.portal.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.Decision;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Decides a case, after showing once what the applicant will read. */
final class DecidePanel extends ActPanel {

    private static final long serialVersionUID = 1L;

    private final transient Casework casework;
    private final transient AccountId officer;
    private final OnlyOrChosen<Decision> decision = new OnlyOrChosen<>(
            Words.of("desk.decide.how"), DecidePanel::words, d -> Words.of("desk.decide.only", words(d)));
    private final TextArea reason = new LongText(Words.of("desk.decide.reason"), Words.of("desk.decide.reason.hint"));
    private final Div question = new Div();
    private final Div confirmation = new Div();
    private final H3 asked = new H3(Words.of("desk.decide.confirm"));
    private final Span heading = new Span();
    private final Paragraph meaning = new Paragraph();
    private final Paragraph preview = new Paragraph();

    DecidePanel(Casework casework, AccountId officer, CaseDesk desk) {
        super("desk.decide", desk);
        this.casework = casework;
        this.officer = officer;
        question.add(decision, reason, pressedOnce(Words.of("desk.decide.continue"), this::confirm));
        question.addClassName("act-form");
        confirmation.add(asked, applicantsView(), new Paragraph(Words.of("desk.decide.final")), answers());
        confirmation.addClassName("act-form");
        asked.getElement().setAttribute("tabindex", "-1");
        addToForm(question, confirmation);
        ask();
    }

    @Override
    void show(CaseFile file) {
        var decisions = file.history().stage().decisions();
        decision.offer(decisions);
        offer(!decisions.isEmpty());
        ask();
    }

    @Override
    void clear() {
        decision.clear();
        reason.clear();
        ask();
    }

    private Div applicantsView() {
        heading.addClassName("title");
        preview.addClassName("own-words");
        var view = new Div(heading, meaning, preview);
        view.addClassNames("card", "applicants-view");
        return view;
    }

    private Div answers() {
        var decide = pressedOnce(Words.of("desk.decide.act"), this::decide);
        decide.addThemeNames("primary");
        var back = new Button(Words.of("desk.decide.change"), _ -> ask());
        var answers = new Div(decide, back);
        answers.addClassName("actions");
        return answers;
    }

    private void ask() {
        question.setVisible(true);
        confirmation.setVisible(false);
    }

    private void confirm() {
        if (!isFreeOf(problems())) {
            return;
        }
        var chosen = decision.chosen().orElseThrow();
        heading.setText(Words.of("stage.heading." + chosen));
        meaning.setText(Words.of("stage.meaning." + chosen));
        preview.setText(Words.of("event.reason", reason.getValue().strip()));
        question.setVisible(false);
        confirmation.setVisible(true);
        asked.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void decide() {
        var chosen = decision.chosen();
        if (chosen.isEmpty()) {
            ask();
            return;
        }
        act(
                history -> casework.decide(officer, history, chosen.get(), reason.getValue()),
                Words.of("desk.decide.done", words(chosen.get())));
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (decision.chosen().isEmpty()) {
            problems.add(new Problem(decision.field(), Words.of("desk.decide.how.missing")));
        }
        if (reason.getValue().isBlank()) {
            problems.add(new Problem(reason, Words.of("desk.decide.reason.missing")));
        }
        return problems;
    }

    private static String words(Decision decision) {
        return Words.of("desk.decision." + decision);
    }
}
