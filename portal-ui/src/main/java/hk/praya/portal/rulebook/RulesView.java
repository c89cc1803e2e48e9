package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.HongKong;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Every published rule set on a line through the years, from the newest back. */
@Route("rules")
@AnonymousAllowed
public class RulesView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient QmasRules rules;

    public RulesView(QmasRules rules, Clock clock) {
        super("rules.heading");
        this.rules = rules;
        var today = HongKong.today(clock);
        setLead(Words.of("rules.lead"));
        getContent().addClassName("rules");
        if (rules.isDoubtfulOn(today)) {
            getContent().add(warning());
        }
        getContent().add(new YearsBar(general(), rules, today), periods(today), new DatedLists(), tools());
    }

    private List<RuleSet> general() {
        return rules.all().stream()
                .filter(set -> set.kind() != Kind.ACHIEVEMENT)
                .toList();
    }

    private static Paragraph warning() {
        var warning = new Paragraph(Words.of("period.doubtful-today"));
        warning.addClassNames("card", "ask");
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }

    private OrderedList periods(LocalDate today) {
        var list = new OrderedList();
        list.addClassNames("timeline", "periods");
        general().forEach(set -> list.add(new PeriodItem(set, rules, today)));
        return list;
    }

    private static Div tools() {
        var tools = new Div(
                new H2(Words.of("rules.tools")),
                tool(Places.COMPARISON, "rules.tools.compare"),
                tool("assess/compare", "rules.tools.time-machine"),
                tool("assess/stay-or-refile", "rules.tools.refile"));
        tools.addClassNames("tools", "no-print");
        return tools;
    }

    private static Paragraph tool(String route, String key) {
        var tool = new Paragraph(new Anchor(route, Words.of(key)));
        tool.add(Words.of("sentence.apart") + Words.of(key + ".hint"));
        return tool;
    }
}
