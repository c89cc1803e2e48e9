package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.text.ConditionWords;
import hk.praya.portal.text.Words;
import hk.praya.scoring.example.WorkedExample;
import hk.praya.scoring.example.WorkedExample.Worth;
import hk.praya.scoring.rule.Entry;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;

/** A worked example: who it is and what they come to; opened, line by line. */
final class ExampleCard extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient WorkedExample example;
    private final transient RuleSet set;

    ExampleCard(WorkedExample example, RuleSet set) {
        this.example = example;
        this.set = set;
        addClassNames("example");
        var name = new Span(Words.of("example." + example.person()));
        name.addClassName("name");
        var total = new Span(total());
        total.addClassName("worth");
        var verdict = new Span(Words.of("example.reached." + example.reached()));
        verdict.addClassNames("verdict", example.reached().isYes() ? "met" : "not");
        setSummary(name, total, verdict);
        setContent(content());
    }

    private Div content() {
        var content = new Div(
                new Paragraph(Words.of("example." + example.person() + ".told")),
                new Paragraph(Words.of("example.day", Words.day(example.on()))),
                table());
        if (!example.prerequisites().isYes()) {
            content.add(new Paragraph(Words.of("example.prerequisites." + example.prerequisites())));
        }
        content.addClassName("example-lines");
        return content;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("lines");
        table.setCaptionText(Words.of("example.caption", Words.of("example." + example.person())));
        for (var rule : set.rules()) {
            row(table, rule);
        }
        var sum = table.getFoot().addRow();
        cells(sum, range(new Worth(example.certain(), example.possible())), Words.of("example.sum"), verdict());
        return table;
    }

    private void row(NativeTable table, Rule rule) {
        var worth = example.worth(rule.item());
        var row = table.getBody().addRow();
        row.setClassName("nothing", worth.possible() == 0);
        cells(row, range(worth), Words.of(rule.item()), because(rule, worth));
    }

    private static void cells(NativeTableRow row, String points, String what, String why) {
        var number = row.addDataCell();
        number.setText(points);
        number.addClassName("points");
        var name = new Span(what);
        name.addClassName("asked");
        var because = new Span(why);
        because.addClassName("because");
        var line = new Div(name, because);
        line.addClassName("line");
        row.addDataCell().add(line);
    }

    /** The band that was awarded; or that none was, or that it is open. */
    private static String because(Rule rule, Worth worth) {
        if (worth.possible() > worth.certain()) {
            return Words.of("example.open");
        }
        if (worth.certain() == 0) {
            return Words.of("example.nothing");
        }
        var entries = Entry.of(rule);
        return entries.stream()
                .filter(entry -> entry.points() == worth.certain())
                .findFirst()
                .map(ConditionWords::of)
                .orElseGet(() -> ConditionWords.of(entries.getFirst()));
    }

    private String total() {
        return set.kind() == Kind.ACHIEVEMENT
                ? ""
                : Words.of("row.points", range(new Worth(example.certain(), example.possible())), set.maximum());
    }

    private String verdict() {
        return Words.of("example.verdict." + set.kind() + "." + example.reached(), set.threshold(), set.maximum());
    }

    private static String range(Worth worth) {
        return worth.possible() > worth.certain()
                ? Words.of("row.range", worth.certain(), worth.possible())
                : Words.number((double) worth.certain());
    }
}
