package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.qmas.RuleNote;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** A rule set at a glance: when it was in force and how sure that is, what it asks, and what is on its page. */
final class RuleSetAside extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient RuleSet set;
    private final transient QmasRules rules;

    RuleSetAside(RuleSet set, QmasRules rules, LocalDate today) {
        this.set = set;
        this.rules = rules;
        addClassName("rule-set-aside");
        getElement().setAttribute("aria-label", Words.of("aside.label"));
        add(facts(today), contents());
    }

    private Div facts(LocalDate today) {
        var period = Period.of(set, rules);
        var card = new Div();
        card.addClassName("card");
        if (period.isInForceOn(today)) {
            card.add(new Chip(Chip.Tone.MET, Words.of("period.now")));
        }
        if (period.isDoubtfulOn(today)) {
            card.add(warning());
        }
        var facts = new DescriptionList();
        facts.addClassName("glance");
        fact(facts, "aside.in-force", period.inWords());
        fact(facts, "aside.sureness", Words.joined("sentence.apart", period.sureness()));
        fact(facts, "aside.needed", Words.of("aside.needed." + set.kind(), set.threshold(), set.maximum()));
        card.add(facts, beside());
        return card;
    }

    private static Paragraph warning() {
        var warning = new Paragraph(Words.of("period.doubtful-today"));
        warning.addClassName("doubt");
        return warning;
    }

    private static void fact(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(Words.of(key)), new DescriptionList.Description(text));
    }

    /** The other test of the same days. */
    private Paragraph beside() {
        var other = rules.inForce(set.inForce().from()).stream()
                .filter(candidate -> !candidate.id().equals(set.id()))
                .findFirst()
                .orElseThrow();
        var beside = new Paragraph(Words.of("aside.beside") + Words.of("sentence.apart"));
        beside.add(Places.link(other.id()));
        return beside;
    }

    private Nav contents() {
        var list = new UnorderedList();
        list.add(entry("prerequisites", Words.of("set.prerequisites")));
        for (var factor : FactorSection.factors(set)) {
            list.add(entry(Places.of(factor), FactorSection.title(set, factor)));
        }
        if (!RuleNote.of(set.id()).isEmpty()) {
            list.add(entry("notes", Words.of("set.notes")));
        }
        List.of("history", "examples", "sources").forEach(place -> list.add(entry(place, Words.of("set." + place))));
        var nav = new Nav(new H2(Words.of("aside.contents")), list, print());
        nav.addClassNames("contents", "no-print");
        nav.setAriaLabel(Words.of("aside.contents"));
        return nav;
    }

    private ListItem entry(String place, String text) {
        return new ListItem(new Anchor(Places.of(set.id(), place), text));
    }

    private static NativeButton print() {
        var print = new NativeButton(
                Words.of("set.print"), click -> click.getSource().getElement().executeJs("window.print()"));
        print.addClassName("as-link");
        return print;
    }
}
