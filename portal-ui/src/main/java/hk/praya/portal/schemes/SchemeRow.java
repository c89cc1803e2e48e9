package hk.praya.portal.schemes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.portal.text.Words;
import hk.praya.scoring.scheme.Scheme;
import hk.praya.scoring.scheme.SchemeFinding;
import hk.praya.scoring.scheme.SchemeId;
import java.util.ArrayList;
import java.util.List;

/** One scheme: its name and what it comes to; opened, why, and what is published of it. */
final class SchemeRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private record Line(Mark mark, Span remark) {}

    private final transient Scheme scheme;
    private final NativeDetails details = new NativeDetails();
    private final Mark mark = new Mark();
    private final Span verdict = new Span();
    private final Span reason = new Span();
    private final transient List<Line> lines = new ArrayList<>();
    private transient SchemeFinding shown;

    SchemeRow(Scheme scheme, SchemeFinding finding) {
        this.scheme = scheme;
        this.shown = finding;
        var name = new Span(Outcome.name(scheme.id()));
        name.addClassName("name");
        verdict.addClassName("verdict");
        reason.addClassName("reason");
        var outcome = new Span(verdict, new Text(Words.of("sentence.apart")), reason);
        outcome.addClassName("outcome");
        details.setSummary(mark, name, outcome);
        details.addToggleListener(_ -> write());
        getContent().addClassName("scheme");
        getContent().add(details);
        write();
    }

    /** Shows what the scheme comes to now; whether that is another verdict than before. */
    boolean show(SchemeFinding finding) {
        boolean moved = finding.suits() != shown.suits();
        shown = finding;
        write();
        return moved;
    }

    SchemeFinding shown() {
        return shown;
    }

    /** Most schemes are never looked into, and so the rest is made when they are. */
    private void write() {
        mark.show(shown.suits(), "schemes.verdict");
        mark.addClassName("of-scheme");
        verdict.setText(Words.of("schemes.outcome." + shown.suits()));
        reason.setText(Outcome.reason(shown));
        if (details.isOpen() && lines.isEmpty()) {
            build();
        }
        for (int i = 0; i < lines.size(); i++) {
            var requirement = shown.requirements().get(i);
            lines.get(i).mark().show(requirement.met(), "schemes.met");
            lines.get(i).remark().setText(Outcome.remark(shown, requirement));
        }
    }

    private void build() {
        var references = new References();
        var asked = new UnorderedList();
        asked.addClassName("asked");
        scheme.rules().forEach(rule -> {
            var line = new Line(new Mark(), new Span());
            line.remark().addClassName("remark");
            lines.add(line);
            var text = new Span(
                    new Span(Words.of("schemes.requirement." + rule.requirement())),
                    references.to(rule.citation()),
                    line.remark());
            asked.add(new ListItem(line.mark(), text));
        });
        var facts = new SchemeFacts(scheme, references);
        var content = new Div(asked);
        if (scheme.id() == SchemeId.QMAS) {
            var calculator = new Anchor("assess", Words.of("schemes.calculator"));
            calculator.addClassNames("button", "primary");
            content.add(calculator);
        }
        content.add(facts, references.list());
        details.setContent(content);
    }
}
