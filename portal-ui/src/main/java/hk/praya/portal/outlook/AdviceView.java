package hk.praya.portal.outlook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.HongKong;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.assess.AskLink;
import hk.praya.portal.assess.FurtherLinks;
import hk.praya.portal.assess.ResultHead;
import hk.praya.portal.assess.TestTabs;
import hk.praya.portal.assess.TestsOnShow;
import hk.praya.portal.layout.Page;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.Advice;
import hk.praya.scoring.advice.Settling;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What would change the result: what to tell, and what to change, to reach the threshold. */
@Route("assess/advice")
@AnonymousAllowed
public class AdviceView extends Page {

    private static final long serialVersionUID = 1L;

    private static final String ROUTE = "assess/advice";
    private static final String TEST = "advice-test";

    private final transient QmasRules rules;
    private final transient LocalDate today;
    private final transient Profile profile;
    private final transient List<RuleSet> tests;
    private final TestTabs tabs;
    private final Aside standing = new Aside();
    private final ResultHead head = new ResultHead();
    private final Div settling = new Div();
    private final Div test = new Div();

    public AdviceView(QmasRules rules, Clock clock, ToldProfile told) {
        super("advice.heading");
        this.rules = rules;
        this.today = HongKong.today(clock);
        this.profile = told.now();
        this.tests = TestsOnShow.on(today, rules);
        this.tabs = new TestTabs(tests.stream().map(RuleSet::id).toList(), TEST, this::show);
        getContent().addClassName("advice-page");
        if (ToldProfile.isUntold(profile)) {
            getContent().add(new Untold("advice.untold"));
            return;
        }
        setLead(Words.of("advice.lead"));
        lay();
    }

    private void lay() {
        test.setId(TEST);
        test.getElement().setAttribute("role", "tabpanel");
        standing.addClassNames("card", "advice-standing");
        standing.getElement().setAttribute("aria-labelledby", id("advice.now"));
        standing.add(titled("advice.now"), tabs, head, settling);
        settling.addClassName("advice-settle");
        getContent().add(standing, test, new FurtherLinks(ROUTE));
        show();
    }

    private void show() {
        var set = tests.get(tabs.selected());
        var now = rules.assess(set.id(), profile, today);
        head.show(now);
        if (now.reached().isNo()) {
            head.say(Words.of("advice.short." + now.kind(), now.threshold() - now.certain()));
        }
        settling.removeAll();
        settling.add(settling(set, now));
        test.getElement().setAttribute("aria-labelledby", tabs.selectedId());
        test.removeAll();
        test.add(plans(now, Advice.of(set, profile, today)));
    }

    private Component[] settling(RuleSet set, Assessment now) {
        var soonest = Settling.soonest(set, profile, today);
        if (soonest.isEmpty()) {
            return new Component[] {new Paragraph(Words.of("settle.nothing"))};
        }
        var list = new UnorderedList();
        soonest.forEach(settling -> list.add(new ListItem(new AskLink(settling, now.kind()))));
        return new Component[] {titled("settle"), list};
    }

    private static Section plans(Assessment now, Advice advice) {
        var key = now.reached().isYes() ? "advice.reached" : "advice.plans";
        var section = new Section(titled(key));
        section.addClassName("advice-ways");
        section.getElement().setAttribute("aria-labelledby", id(key));
        advice.notMet().forEach(finding -> section.add(refused(finding)));
        if (now.reached().isYes()) {
            section.add(new Paragraph(Words.of("advice.reached." + now.kind())));
        } else {
            advice.byItself()
                    .map(day -> new Paragraph(Words.of("advice.by-itself", Words.day(day))))
                    .ifPresent(section::add);
            section.add(ways(now, advice));
        }
        section.add(hint("advice.honest"));
        return section;
    }

    private static Paragraph hint(String key) {
        var hint = new Paragraph(Words.of(key));
        hint.addClassName("hint");
        return hint;
    }

    private static Component ways(Assessment now, Advice advice) {
        if (advice.plans().isEmpty()) {
            return new Paragraph(Words.of(none(now, advice)));
        }
        var list = new OrderedList();
        list.addClassName("advice-plans");
        advice.plans().forEach(plan -> list.add(new PlanCard(plan, now)));
        return new Div(new Paragraph(Words.of("advice.plans.lead")), list);
    }

    private static String none(Assessment now, Advice advice) {
        if (now.reached().isUnanswered()) {
            return "advice.none.open";
        }
        return advice.byItself().isPresent() ? "advice.none.sooner" : "advice.none." + now.kind();
    }

    private static Div refused(PrerequisiteFinding finding) {
        var refused = new Div(
                new Paragraph(Words.of("prerequisites.not-met", Words.shortly(finding.prerequisite()))),
                new Paragraph(Reasons.of(finding)));
        refused.addClassNames("card", "bad");
        return refused;
    }

    private static H2 titled(String key) {
        var heading = new H2(Words.of(key));
        heading.setId(id(key));
        return heading;
    }

    private static String id(String key) {
        return key.replace('.', '-');
    }
}
