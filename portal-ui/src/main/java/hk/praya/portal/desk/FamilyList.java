package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Subject;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Words;

/** The family that is to come along, each with the papers about them. */
final class FamilyList {

    private final CaseFile file;
    private final Told told;

    FamilyList(CaseFile file) {
        this.file = file;
        this.told = new Told(file.submission().legalDay());
    }

    CaseSection section() {
        var section = new CaseSection("family", Words.of("desk.family"));
        var family = file.submission().dependants();
        if (family.isEmpty()) {
            section.add(new Paragraph(Words.of("desk.family.none")));
        }
        family.forEach(dependant -> section.add(member(dependant)));
        return section;
    }

    private Div member(Dependant dependant) {
        var name = new H3();
        name.add(new NameText(dependant.name()));
        var facts =
                new Facts().fact(Words.of("desk.family.is"), Words.of("desk.relationship." + dependant.relationship()));
        facts.fact(Words.of("desk.told.born"), told.birth(dependant.dateOfBirth()));
        facts.fact(Words.of("desk.told.nationality"), told.country(dependant.nationality()));
        facts.fact(Words.of("desk.told.travel-document"), told.travelDocument(dependant.travelDocument()));
        if (dependant.relationship() != Relationship.CHILD) {
            facts.fact(Words.of("desk.family.degree"), told.answer(dependant.degree()));
        }
        var member = new Div(name, facts, papers(dependant));
        member.addClassNames("card", "member");
        return member;
    }

    private UnorderedList papers(Dependant dependant) {
        var list = new UnorderedList();
        list.addClassName("papers");
        file.checklist().entries(Subject.of(dependant.id())).forEach(entry -> list.add(new ListItem(papers(entry))));
        return list;
    }

    private static Component papers(Checklist.Entry entry) {
        var kind = new Span(Words.of(entry.slot().kind()));
        kind.addClassName("detail");
        var papers = new Div(kind);
        entry.documents().forEach(document -> papers.add(new Div(PaperLink.to(document))));
        if (entry.isMissing()) {
            papers.add(new Chip(Chip.Tone.OPEN, Words.of("desk.paper.missing")));
        } else if (!entry.isReceived()) {
            papers.add(new Span(Words.of("desk.paper.helpful")));
        }
        return papers;
    }
}
