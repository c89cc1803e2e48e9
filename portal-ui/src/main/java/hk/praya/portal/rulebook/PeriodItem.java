package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.component.Chip;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Comparison;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;

/** A stretch of time in which one general test and one achievement route were in force. */
final class PeriodItem extends ListItem {

    private static final long serialVersionUID = 1L;

    PeriodItem(RuleSet general, QmasRules rules, LocalDate today) {
        var period = Period.of(general, rules);
        var route = rules.inForce(general.inForce().from()).getLast();
        addClassName(period.isInForceOn(today) ? "now" : "done");
        add(when(period, today));
        period.doubtOfBegin().ifPresent(sentence -> add(doubt(sentence)));
        var tests = new Div(test(general, rules), test(route, rules));
        tests.addClassName("tests-of-period");
        add(tests);
    }

    private static Div when(Period period, LocalDate today) {
        var dates = new Span(period.inWords());
        dates.addClassName("dates");
        var when = new Div(dates);
        when.addClassName("when");
        if (period.isInForceOn(today)) {
            when.add(new Chip(Chip.Tone.MET, Words.of("period.now")));
        }
        if (period.isDoubtfulOn(today)) {
            when.add(new Chip(Chip.Tone.BAD, Words.of("period.doubtful")));
        }
        return when;
    }

    private static Paragraph doubt(String sentence) {
        var doubt = new Paragraph(sentence);
        doubt.addClassName("doubt");
        return doubt;
    }

    private static Div test(RuleSet set, QmasRules rules) {
        var heading = new H2();
        var link = new Anchor(Places.of(set.id()), Words.of("test." + set.kind()));
        link.add(new HiddenText(Words.of("test.of", Period.of(set, rules).inWords())));
        heading.add(link);
        var needed = new Paragraph();
        needed.addClassName("needed-line");
        var number = new Span(Words.of("test.number." + set.kind(), set.threshold(), set.maximum()));
        number.addClassName("num");
        needed.add(
                number,
                new Span(Words.of(
                        set.maximum() == 1 ? "test.needed.no-mark" : "test.needed." + set.kind(),
                        set.threshold(),
                        set.maximum())));
        var test = new Div(heading, needed, new Paragraph(Words.of("test.kind." + set.kind())));
        test.addClassNames("card", "test-card");
        rules.before(set.id()).ifPresent(before -> test.add(history(before, set)));
        return test;
    }

    private static Paragraph history(RuleSet before, RuleSet set) {
        var link = new Anchor(Places.comparison(before.id(), set.id()), Words.of("test.changed"));
        var changes = new Comparison(before, set);
        return new Paragraph(link, new Span(ChangeWords.count(changes)));
    }
}
