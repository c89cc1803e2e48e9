package hk.praya.portal.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.HongKong;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.layout.Arrival;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.ConditionWords;
import hk.praya.portal.text.Words;
import hk.praya.scoring.example.WorkedExamples;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.qmas.RuleNote;
import hk.praya.scoring.rule.Comparison;
import hk.praya.scoring.rule.RuleSet;
import java.time.Clock;
import java.util.Optional;

/** One published rule set: its table in full, where each line was read, what it changed, and worked examples. */
@Route("rules/:id")
@AnonymousAllowed
public class RuleSetView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient QmasRules rules;
    private final transient Clock clock;
    private final Div body = new Div();

    public RuleSetView(QmasRules rules, Clock clock) {
        super("rules.heading");
        this.rules = rules;
        this.clock = clock;
        body.addClassName("rule-set-columns");
        getContent().addClassName("rule-set");
        getContent().add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Arrival.of(this, event);
        var id = event.getRouteParameters().get("id").orElse("");
        rules.all().stream()
                .filter(set -> set.id().value().equals(id))
                .findFirst()
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RuleSet set) {
        var sources = new SourceList(Places.of(set.id()));
        setHeading(Words.of(set.id()));
        setLead(Words.of("set.lead." + set.kind(), set.threshold(), set.maximum()));
        var main = new Div(prerequisites(set, sources), table(set, sources));
        notes(set, sources).ifPresent(main::add);
        main.add(history(set), examples(set));
        main.add(section(
                "sources", new H2(Words.of("set.sources")), new Paragraph(Words.of("set.sources.hint")), sources));
        main.addClassName("rule-set-main");
        body.removeAll();
        body.add(new RuleSetAside(set, rules, HongKong.today(clock)), main);
    }

    private static Section prerequisites(RuleSet set, SourceList sources) {
        var table = new LineTable(
                Words.of("set.prerequisites"), "table.left.prerequisite", "table.right.prerequisite", sources);
        for (var gate : set.prerequisites()) {
            table.named(Words.of(gate.prerequisite()), ConditionWords.line(gate.condition()), gate.citation());
        }
        return section(
                "prerequisites",
                new H2(Words.of("set.prerequisites")),
                new Paragraph(Words.of("set.prerequisites.hint")),
                table);
    }

    private static Section table(RuleSet set, SourceList sources) {
        var table = section("table", new H2(Words.of("set.table")), new Paragraph(Words.of("set.table." + set.kind())));
        for (var factor : FactorSection.factors(set)) {
            table.add(new FactorSection(set, factor, sources));
        }
        if (set.kind() != Kind.ACHIEVEMENT) {
            var together = new Paragraph(Words.of("set.together." + set.kind(), set.maximum(), set.threshold()));
            together.addClassName("together");
            table.add(together);
        }
        return table;
    }

    private Section history(RuleSet set) {
        var history = section("history", new H2(Words.of("set.history")));
        rules.before(set.id())
                .ifPresentOrElse(
                        before -> history.add(
                                changed("set.history.before", before, set),
                                new ChangeList(new Comparison(before, set)),
                                new Anchor(Places.comparison(before.id(), set.id()), Words.of("set.history.compare"))),
                        () -> history.add(new Paragraph(Words.of("set.history.first"))));
        rules.after(set.id()).ifPresent(after -> history.add(changed("set.history.after", after, set)));
        return history;
    }

    private static Paragraph changed(String key, RuleSet other, RuleSet set) {
        var sentence = new Paragraph(Words.of(key) + Words.of("sentence.apart"));
        sentence.add(Places.link(other.id()));
        sentence.add(Words.of(
                isMeasuredAlike(other, set) ? "set.history.maximum" : "set.history.end",
                other.maximum(),
                set.maximum()));
        return sentence;
    }

    private static boolean isMeasuredAlike(RuleSet other, RuleSet set) {
        return set.kind() == Kind.POINTS && other.kind() == Kind.POINTS && other.maximum() != set.maximum();
    }

    private static Optional<Section> notes(RuleSet set, SourceList sources) {
        var notes = RuleNote.of(set.id());
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        var list = new FactList(sources);
        notes.forEach(note -> list.known(Words.of("note." + note), note.citation()));
        return Optional.of(
                section("notes", new H2(Words.of("set.notes")), new Paragraph(Words.of("set.notes.hint")), list));
    }

    private static Section examples(RuleSet set) {
        var examples =
                section("examples", new H2(Words.of("set.examples")), new Paragraph(Words.of("set.examples.hint")));
        WorkedExamples.of(set.id()).forEach(example -> examples.add(new ExampleCard(example, set)));
        return examples;
    }

    private static Section section(String place, Component... content) {
        var section = new Section(content);
        section.setId(place);
        return section;
    }
}
