package hk.praya.portal.forecast;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.HongKong;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.assess.TestTabs;
import hk.praya.portal.assess.TestsOnShow;
import hk.praya.portal.layout.Page;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.text.Words;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.PresentWork;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What time alone will make of the result: when it rises, when it falls, and when to file. */
@Route("assess/forecast")
@AnonymousAllowed
public class ForecastView extends Page {

    private static final long serialVersionUID = 1L;

    private static final String TEST = "forecast-test";

    private final transient QmasRules rules;
    private final transient Profile told;
    private final transient LocalDate today;
    private final transient List<RuleSet> tests;
    private final Div test = new Div();
    private final TestTabs tabs;
    private final WorkChoice work;
    private final ForecastPanel panel;

    public ForecastView(QmasRules rules, Clock clock, ToldProfile told) {
        super("forecast.heading");
        this.rules = rules;
        this.told = told.now();
        this.today = HongKong.today(clock);
        this.tests = TestsOnShow.on(today, rules);
        this.tabs = new TestTabs(tests.stream().map(RuleSet::id).toList(), TEST, this::show);
        this.work = new WorkChoice(this.told.work(), today, this::show);
        this.panel = new ForecastPanel(work);
        setLead(Words.of("forecast.lead"));
        getContent().addClassName("forecast");
        if (TellFirst.isAllUntold(this.told)) {
            getContent().add(new TellFirst(TellFirst.untold(this.told)));
        } else {
            lay();
        }
    }

    private void lay() {
        var answers = new Anchor("assess", Words.of("forecast.answers"));
        answers.addClassNames("forecast-answers", "no-print");
        test.setId(TEST);
        test.add(panel);
        test.getElement().setAttribute("role", "tabpanel");
        getContent().add(answers, tabs, test);
        show();
    }

    private void show() {
        var assumed = work.getValue();
        var other = assumed == PresentWork.GOES_ON ? PresentWork.STANDS_STILL : PresentWork.GOES_ON;
        test.getElement().setAttribute("aria-labelledby", tabs.selectedId());
        panel.show(forecast(assumed), forecast(other), told);
    }

    private Forecast forecast(PresentWork assumed) {
        var set = tests.get(tabs.selected());
        return Forecast.of(told, set, today, assumed, rules.inForce(today).contains(set));
    }
}
