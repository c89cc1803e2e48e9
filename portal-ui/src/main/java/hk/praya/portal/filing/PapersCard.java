package hk.praya.portal.filing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Step;
import hk.praya.domain.document.Checklist.Entry;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Subject;
import hk.praya.portal.application.Steps;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.papers.People;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.stream.Stream;

/** The papers of a draft, place by place, with those that are missing. */
final class PapersCard extends Section {

    private static final long serialVersionUID = 1L;

    PapersCard(Preparation preparation) {
        addClassNames("card", "sheet");
        var title = Words.of(Step.DOCUMENTS);
        var change = new Anchor(Steps.route(Step.DOCUMENTS), new Span(Words.of("check.change")));
        change.add(new HiddenText(" " + title));
        change.addClassName("as-link");
        var head = new Div(new H2(title), change);
        head.addClassName("slot-head");
        add(head);
        var family = preparation.household().dependants();
        var list = new DescriptionList();
        list.addClassName("facts");
        Stream.concat(
                        Stream.of(Subject.APPLICANT),
                        family.stream().map(Dependant::id).map(Subject::of))
                .forEach(subject -> preparation.checklist().entries(subject).stream()
                        .filter(entry -> entry.isReceived() || entry.isMissing())
                        .forEach(entry -> list.add(label(entry, family), papers(entry))));
        add(list);
        var unplaced = preparation.checklist().unplaced();
        if (!unplaced.isEmpty()) {
            list.add(new DescriptionList.Term(Words.of("papers.kept")), files(unplaced));
        }
    }

    private static DescriptionList.Term label(Entry entry, List<Dependant> family) {
        var slot = entry.slot();
        return new DescriptionList.Term(
                slot.subject().isApplicant()
                        ? Words.of(slot.kind())
                        : Words.of("papers.slot", Words.of(slot.kind()), People.of(slot.subject(), family)));
    }

    private static DescriptionList.Description papers(Entry entry) {
        if (entry.isReceived()) {
            return files(entry.documents());
        }
        var missing = new DescriptionList.Description(Words.of("check.missing"));
        missing.addClassName("open");
        return missing;
    }

    private static DescriptionList.Description files(List<Document> documents) {
        var files = new DescriptionList.Description();
        documents.forEach(document -> files.add(new Div(document.name())));
        return files;
    }
}
