package hk.praya.portal.schemes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.profile.AskOnce;
import hk.praya.portal.text.Words;
import hk.praya.scoring.scheme.Schemes;

/** Which scheme may suit me: the questions on one side, what each scheme makes of the answers on the other. */
@Route("schemes")
@AnonymousAllowed
public class SchemesView extends Page {

    private static final long serialVersionUID = 1L;

    private final SchemeQuestions questions;
    private final SchemePanel panel;
    private final Span brief = new Span();

    public SchemesView() {
        super("schemes.heading");
        setLead(Words.of("schemes.lead"));
        var answers = SchemeAnswers.remembered();
        var findings = Schemes.find(answers.circumstances());
        questions = new SchemeQuestions(answers, this::answered);
        panel = new SchemePanel(findings);
        brief.setText(Outcome.summary(findings));
        var asked = new Div(questions, new AskOnce("schemes.again", "", this::startAgain));
        var columns = new Div(asked, panel);
        columns.addClassName("scheme-columns");
        getContent().addClassName("schemes");
        getContent().add(columns, foot());
    }

    /** Where the panel stands beneath the questions: the summary at the foot of the screen, and the way to the panel. */
    private Div foot() {
        var see = new NativeButton(Words.of("schemes.see"), _ -> panel.focusHeading());
        see.addClassName("as-link");
        var foot = new Div(brief, see);
        foot.addClassNames("scheme-foot", "no-print");
        return foot;
    }

    private void answered(SchemeAnswers answers) {
        answers.remember();
        var findings = Schemes.find(answers.circumstances());
        panel.show(findings);
        brief.setText(Outcome.summary(findings));
    }

    private void startAgain() {
        questions.show(SchemeAnswers.NONE);
        answered(SchemeAnswers.NONE);
        questions.focusFirst();
    }
}
