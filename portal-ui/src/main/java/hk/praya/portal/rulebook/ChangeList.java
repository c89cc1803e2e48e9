package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Words;
import hk.praya.scoring.rule.Comparison;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** What is different between two rule sets, in words, subject by subject. */
final class ChangeList extends Div {

    private static final long serialVersionUID = 1L;

    ChangeList(Comparison comparison) {
        addClassName("changes");
        var gates = comparison.prerequisites();
        if (!gates.isEmpty()) {
            subject(
                    Words.of("change.prerequisites"),
                    gates.stream().map(ChangeWords::of).toList());
        }
        var bySubject = new EnumMap<Subject, List<ChangeWords>>(Subject.class);
        for (var change : comparison.lines()) {
            bySubject
                    .computeIfAbsent(Subject.of(change.item().factor()), _ -> new ArrayList<>())
                    .add(ChangeWords.of(change, comparison));
        }
        bySubject.forEach((subject, changes) -> subject(subject.inWords(), changes));
    }

    private void subject(String heading, List<ChangeWords> changes) {
        var list = new UnorderedList();
        for (var change : changes) {
            var text = new Span(change.text());
            text.addClassName("change-text");
            var worth = new Span(change.worth());
            worth.addClassName("worth");
            list.add(new ListItem(new Chip(change.tone(), Words.of("change." + change.what())), text, worth));
        }
        add(new H3(heading), list);
    }
}
