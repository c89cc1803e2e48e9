package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.portal.text.ConditionWords;
import hk.praya.portal.text.Words;
import hk.praya.scoring.rule.Entry;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.util.List;

/** One factor or aspect of a rule set, printed line by line from the rules themselves. */
final class FactorSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient RuleSet set;
    private final Factor factor;
    private final transient List<Rule> rules;
    private final transient SourceList sources;

    FactorSection(RuleSet set, Factor factor, SourceList sources) {
        this.set = set;
        this.factor = factor;
        this.rules = set.rules().stream()
                .filter(rule -> rule.item().factor() == factor)
                .toList();
        this.sources = sources;
        setId(Places.of(factor));
        addClassName("factor-lines");
        add(head());
        if (factor == Factor.LANGUAGE || factor == Factor.ASPECT_LANGUAGE) {
            add(hint("table.language"));
        }
        add(table());
    }

    /** The factors of a rule set, in the order of its table. */
    static List<Factor> factors(RuleSet set) {
        return set.rules().stream().map(rule -> rule.item().factor()).distinct().toList();
    }

    /** A factor with the number or letter that it has in the table. */
    static String title(RuleSet set, Factor factor) {
        return switch (set.kind()) {
            case POINTS -> Words.of("table.factor", mark(set, factor), Words.of(factor));
            case CRITERIA -> Words.of("table.aspect", mark(set, factor), Words.of(factor));
            case ACHIEVEMENT -> Words.of(factor);
        };
    }

    /** The number or letter that a factor has in the table. */
    static String mark(RuleSet set, Factor factor) {
        int index = factors(set).indexOf(factor);
        return set.kind() == Kind.CRITERIA ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    private Div head() {
        var head = new Div(new H3(title(set, factor)), permalink(set.id(), factor));
        head.addClassName("factor-head");
        if (set.kind() == Kind.POINTS) {
            head.add(new Span(Words.of("table.at-most", most())));
        }
        return head;
    }

    private int most() {
        return rules.stream().mapToInt(Rule::maximum).sum();
    }

    private static Anchor permalink(RuleSetId id, Factor factor) {
        var link = new Anchor(Places.of(id, Places.of(factor)), Words.of("table.permalink"));
        link.addClassNames("permalink", "no-print");
        link.setAriaLabel(Words.of("table.permalink.label", Words.of(factor)));
        return link;
    }

    private static Paragraph hint(String key) {
        var hint = new Paragraph(Words.of(key));
        hint.addClassName("hint");
        return hint;
    }

    private LineTable table() {
        var table = new LineTable(title(set, factor), "table.left." + set.kind(), "table.right." + set.kind(), sources);
        for (var rule : rules) {
            switch (rule) {
                case Rule.Highest highest -> {
                    table.how(Words.of("table.how.highest"));
                    points(table, highest, "table.points");
                }
                case Rule.Held held -> held(table, held);
                case Rule.EachChild each -> points(table, each, "table.points.each");
                case Rule.Criterion criterion ->
                    table.named(
                                    Words.number((double) criterion.number()),
                                    ConditionWords.line(criterion.condition()),
                                    criterion.citation())
                            .setId("criterion-" + criterion.number());
            }
        }
        return table;
    }

    private void held(LineTable table, Rule.Held held) {
        if (set.kind() == Kind.ACHIEVEMENT) {
            points(table, held, set.maximum() == 1 ? "table.mark.none" : "table.points");
        } else if (rules.getFirst() instanceof Rule.Highest) {
            if (rules.indexOf(held) == 1) {
                table.how(Words.of("table.how.bonus"));
            }
            points(table, held, "table.points.bonus");
        } else {
            if (rules.size() > 1 && rules.indexOf(held) == 0) {
                table.how(Words.of("table.how.each"));
            }
            points(table, held, "table.points");
        }
    }

    private static void points(LineTable table, Rule rule, String key) {
        for (var entry : Entry.of(rule)) {
            table.points(Words.of(key, entry.points()), ConditionWords.line(entry), rule.citation());
        }
    }
}
