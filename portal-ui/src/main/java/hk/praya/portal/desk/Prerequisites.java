package hk.praya.portal.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.casework.CaseFile;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;

/** The prerequisites of the frozen assessment. */
final class Prerequisites {

    private final CaseFile file;

    Prerequisites(CaseFile file) {
        this.file = file;
    }

    CaseSection section() {
        var list = new UnorderedList();
        list.addClassName("gates");
        file.submission().assessment().prerequisites().forEach(finding -> list.add(line(finding)));
        return new CaseSection("prerequisites", Words.of("desk.prerequisites"), list);
    }

    private static ListItem line(PrerequisiteFinding finding) {
        var chip = switch (finding.met()) {
            case YES -> new Chip(Chip.Tone.MET, Words.of("desk.prerequisites.met"));
            case NO -> new Chip(Chip.Tone.BAD, Words.of("desk.prerequisites.not-met"));
            case UNANSWERED -> new Chip(Chip.Tone.OPEN, Words.of("desk.prerequisites.open"));
        };
        var name = new Span(Words.of(finding.prerequisite()));
        name.addClassName("claim-name");
        var reason = new Span(Reasons.of(finding));
        reason.addClassName("reason");
        return new ListItem(new Div(name, reason), chip);
    }
}
