package hk.praya.portal.assess;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The prerequisites on one line: all met, or which is not, or which is open; opened, each with its reason and source. */
final class PrerequisiteBlock extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private record Row(Sign sign, Span why) {}

    private final NativeDetails details = new NativeDetails();
    private final Sign sign = new Sign();
    private final Span summary = new Span();
    private final UnorderedList list = new UnorderedList();
    private final transient List<Row> rows = new ArrayList<>();
    private transient Assessment shown;

    PrerequisiteBlock(Assessment result) {
        shown = result;
        var cue = new Span(Words.of("row.source"));
        cue.addClassName("source-cue");
        var said = new Span(summary, cue);
        said.addClassName("because");
        details.setSummary(sign, said);
        details.addToggleListener(_ -> write());
        details.setContent(list);
        getContent().addClassNames("finding", "gates");
        getContent().add(details);
        write();
    }

    void show(Assessment result) {
        if (!result.ruleSet().equals(shown.ruleSet())) {
            list.removeAll();
            rows.clear();
        }
        shown = result;
        write();
    }

    /** Most reasons are never looked at, and so are made when they are. */
    private void write() {
        sign.show(shown.prerequisitesMet());
        summary.setText(inWords(shown));
        if (!details.isOpen()) {
            return;
        }
        if (rows.isEmpty()) {
            build(shown);
        }
        for (int i = 0; i < rows.size(); i++) {
            var finding = shown.prerequisites().get(i);
            rows.get(i).sign().show(finding.met());
            rows.get(i).why().setText(Reasons.of(finding));
        }
    }

    private void build(Assessment result) {
        for (var finding : result.prerequisites()) {
            var row = new Row(new Sign(), new Span());
            row.why().addClassName("why");
            rows.add(row);
            var name = new Span(Words.of(finding.prerequisite()));
            name.addClassName("name");
            list.add(new ListItem(row.sign(), name, row.why(), new SourceNote(finding.citation())));
        }
    }

    private static String inWords(Assessment result) {
        return switch (result.prerequisitesMet()) {
            case YES -> Words.of("prerequisites.all." + result.prerequisites().size());
            case NO -> Words.of("prerequisites.not-met", named(result, Answer.NO));
            case UNANSWERED -> Words.of("prerequisites.open", named(result, Answer.UNANSWERED));
        };
    }

    private static String named(Assessment result, Answer met) {
        return Reasons.list(result.prerequisites().stream()
                .filter(finding -> finding.met() == met)
                .map(PrerequisiteFinding::prerequisite)
                .map(Words::shortly)
                .toList());
    }
}
