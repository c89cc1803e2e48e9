package hk.praya.portal.outlook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.HongKong;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.assess.FactsForm;
import hk.praya.portal.assess.FurtherLinks;
import hk.praya.portal.assess.TestsOnShow;
import hk.praya.portal.layout.Page;
import hk.praya.portal.profile.AskOnce;
import hk.praya.portal.profile.RelativeSection;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.profile.TypedSpouse;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.Couple;
import hk.praya.scoring.advice.EitherWay;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who of a couple had better apply: the same facts of both, and what each would be worth as the applicant. */
@Route("assess/household")
@AnonymousAllowed
public class HouseholdView extends Page {

    private static final long serialVersionUID = 1L;

    private static final String ROUTE = "assess/household";

    private final transient Clock clock;
    private final transient LocalDate today;
    private final transient Profile profile;
    private final transient List<RuleSet> tests;
    private final Div facts = new Div();
    private final EitherWayPanel panel;
    private final Span bar = new Span();
    private FactsForm form;

    public HouseholdView(QmasRules rules, Clock clock, ToldProfile told) {
        super("household.heading");
        this.clock = clock;
        this.today = HongKong.today(clock);
        this.profile = told.now();
        this.tests = TestsOnShow.on(today, rules);
        this.panel = new EitherWayPanel(tests.stream().map(RuleSet::id).toList(), this::compared);
        this.form = form();
        getContent().addClassName("household-page");
        if (ToldProfile.isUntold(profile)) {
            getContent().add(new Untold("household.untold"));
            return;
        }
        setLead(Words.of("household.lead"));
        lay();
        tellBar();
    }

    private void lay() {
        facts.addClassName("household-facts");
        facts.add(hint("household.place"));
        if (profile.family().spouse().accompanying().isNo()) {
            facts.add(hint("household.alone"));
        }
        facts.add(form, new AskOnce("household.again", "", this::startAgain));
        facts.add(new FurtherLinks(ROUTE));
        getContent().add(facts, panel, bar());
    }

    private Div bar() {
        var why = new Button(Words.of("household.bar.why"), _ -> panel.moveTo());
        why.getElement().getThemeList().add("tertiary");
        var line = new Div(bar, why);
        line.addClassName("bar-line");
        var fixed = new Div(line);
        fixed.addClassNames("result-bar", "no-print");
        return fixed;
    }

    private FactsForm form() {
        var made = new FactsForm(clock, "household.about", hint("household.family"), new RelativeSection());
        made.show(spouse());
        made.onEdit(this::edited);
        return made;
    }

    private void edited(UnaryOperator<Profile> change) {
        TypedSpouse.put(change.apply(spouse()));
        panel.refresh();
        tellBar();
    }

    private void startAgain() {
        TypedSpouse.clear();
        var old = form;
        form = form();
        facts.replace(old, form);
        panel.refresh();
        tellBar();
        panel.moveTo();
    }

    private void tellBar() {
        var shown = panel.shown();
        bar.setText(Words.of(
                "household.bar", shown.first().certain(), shown.second().certain()));
    }

    private EitherWay compared(int test) {
        return new Couple(profile, spouse()).eitherWay(tests.get(test), today);
    }

    private static Profile spouse() {
        return TypedSpouse.get().orElse(Profile.UNANSWERED);
    }

    private static Paragraph hint(String key) {
        var hint = new Paragraph(Words.of(key));
        hint.addClassName("hint");
        return hint;
    }
}
