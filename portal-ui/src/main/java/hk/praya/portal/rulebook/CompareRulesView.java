package hk.praya.portal.rulebook;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.HongKong;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Comparison;
import hk.praya.scoring.rule.RuleSet;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Any two rule sets side by side: what was added, what was dropped, and what has changed. */
@Route(Places.COMPARISON)
@AnonymousAllowed
public class CompareRulesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient QmasRules rules;
    private final transient Clock clock;
    private final Select<RuleSetId> from = new Select<>();
    private final Select<RuleSetId> to = new Select<>();
    private final Div result = new Div();
    private final Spoken spoken = new Spoken();
    private boolean settled;

    public CompareRulesView(QmasRules rules, Clock clock) {
        super("comparison.heading");
        this.rules = rules;
        this.clock = clock;
        setLead(Words.of("comparison.lead"));
        getContent().addClassName("compare");
        getContent().add(choice(), result, spoken);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var current = rules.inForce(HongKong.today(clock)).getFirst();
        var before = rules.before(current.id()).orElse(current);
        choose(
                known(asked.getSingleParameter("from")).orElse(before.id()),
                known(asked.getSingleParameter("to")).orElse(current.id()));
        show();
    }

    private Optional<RuleSetId> known(Optional<String> id) {
        return id.map(RuleSetId::new).filter(ids()::contains);
    }

    private List<RuleSetId> ids() {
        return rules.all().stream().map(RuleSet::id).toList();
    }

    private Div choice() {
        prepare(from, "comparison.from");
        prepare(to, "comparison.to");
        var swap = new Button(Words.of("comparison.swap"), _ -> swap());
        swap.addThemeNames("tertiary");
        var choice = new Div(from, to, swap);
        choice.addClassNames("compare-choice", "no-print");
        return choice;
    }

    private void prepare(Select<RuleSetId> select, String key) {
        select.setLabel(Words.of(key));
        select.setItemLabelGenerator(Words::shortly);
        select.setItems(ids());
        select.addValueChangeListener(_ -> chosen());
    }

    private void swap() {
        choose(to.getValue(), from.getValue());
        chosen();
    }

    private void choose(RuleSetId first, RuleSetId second) {
        settled = false;
        from.setValue(first);
        to.setValue(second);
        settled = true;
    }

    private void chosen() {
        if (!settled) {
            return;
        }
        spoken.setText(Words.of("comparison.shown", Words.of(from.getValue()), Words.of(to.getValue())));
        UI.getCurrent().getPage().getHistory().replaceState(null, Places.comparison(from.getValue(), to.getValue()));
        show();
    }

    private void show() {
        var comparison = new Comparison(rules.ruleSet(from.getValue()), rules.ruleSet(to.getValue()));
        result.removeAll();
        result.add(glance(comparison));
        if (SharesChart.shows(comparison)) {
            result.add(SharesChart.of(comparison));
        }
        if (comparison.isNothing()) {
            var nothing = new Paragraph(Words.of("comparison.nothing"));
            nothing.addClassNames("card", "calm");
            result.add(nothing);
        } else {
            var changes = new Section(
                    new H2(Words.of("comparison.changes")),
                    new Paragraph(ChangeWords.count(comparison)),
                    new ChangeList(comparison));
            result.add(changes);
        }
    }

    private SideBySide glance(Comparison comparison) {
        var table = new SideBySide(
                Words.of("comparison.glance"),
                Words.of("comparison.glance.what"),
                shortLink(comparison.from()),
                shortLink(comparison.to()));
        row(table, "in-force", comparison, set -> Period.of(set, rules).inWords());
        row(table, "counts", comparison, set -> Words.of("test.kind." + set.kind()));
        row(table, "threshold", comparison, set -> marked("comparison.threshold.", set, set.threshold()));
        row(table, "maximum", comparison, set -> marked("comparison.maximum.", set, set.maximum()));
        row(
                table,
                "prerequisites",
                comparison,
                set -> Words.number((double) set.prerequisites().size()));
        return table;
    }

    private static Anchor shortLink(RuleSet set) {
        var link = new Anchor(Places.of(set.id()), Words.shortly(set.id()));
        link.addClassName("alone");
        return link;
    }

    private static String marked(String key, RuleSet set, int number) {
        return set.maximum() == 1 ? Words.of("comparison.no-mark") : Words.of(key + set.kind(), number);
    }

    private static void row(SideBySide table, String what, Comparison comparison, Function<RuleSet, String> said) {
        table.row(Words.of("comparison.glance." + what), said.apply(comparison.from()), said.apply(comparison.to()));
    }
}
