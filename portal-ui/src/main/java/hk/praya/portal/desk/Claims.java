package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Document;
import hk.praya.portal.component.Chip;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import java.util.List;

/** Every line of the frozen assessment beside the papers that prove it; what is not claimed is folded away. */
final class Claims {

    private final CaseFile file;
    private final CasePeople people;

    Claims(CaseFile file) {
        this.file = file;
        this.people = new CasePeople(file.submission());
    }

    CaseSection section() {
        var claimed = findings().stream().filter(f -> f.certain() > 0).toList();
        var unclaimed = findings().stream().filter(f -> f.certain() == 0).toList();
        var hint = new Paragraph(Words.of("desk.claims.hint"));
        hint.addClassName("hint");
        var section = new CaseSection("claims", Words.of("desk.claims"), hint);
        if (!claimed.isEmpty()) {
            section.add(table(claimed));
        }
        if (!unclaimed.isEmpty()) {
            section.add(folded(unclaimed));
        }
        return section;
    }

    private List<Finding> findings() {
        return assessment().findings();
    }

    private Assessment assessment() {
        return file.submission().assessment();
    }

    private DeskTable table(List<Finding> claimed) {
        var table = new DeskTable(
                Words.of("desk.claims.caption"),
                Words.of("desk.claims.claim"),
                Words.of(assessment().kind() == Kind.POINTS ? "desk.claims.points" : "desk.claims.counts"),
                Words.of("desk.claims.papers"),
                Words.of("desk.claims.evidence"));
        table.addClassName("claims");
        claimed.forEach(finding -> table.row(claim(finding), worth(finding), papers(finding), evidence(finding)));
        return table;
    }

    private NativeDetails folded(List<Finding> unclaimed) {
        var list = new UnorderedList();
        list.addClassName("unclaimed");
        unclaimed.forEach(finding -> list.add(new ListItem(claim(finding))));
        return new NativeDetails(Words.of("desk.claims.unclaimed", unclaimed.size()), list);
    }

    private static Component claim(Finding finding) {
        var name = new Span(Words.of(finding.item()));
        name.addClassName("claim-name");
        var reason = new Span(Reasons.of(finding));
        reason.addClassName("reason");
        var claim = new Div(name, reason, source(finding.citation()));
        claim.addClassName("claim");
        return claim;
    }

    private static Component source(Citation citation) {
        var link = new Anchor(citation.url().toString(), citation.provision());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setTitle(citation.title());
        link.add(new HiddenText(" " + Words.of("desk.claims.source", citation.title())));
        var source = new Div(link);
        source.addClassNames("detail", "claim-source");
        if (citation.standing() != Standing.OFFICIAL) {
            source.add(new Span(" " + Words.of("standing." + citation.standing())));
        }
        return source;
    }

    private Component worth(Finding finding) {
        var worth = new Span(
                assessment().kind() == Kind.POINTS
                        ? Words.of("desk.claims.worth", finding.certain(), finding.maximum())
                        : String.valueOf(finding.certain()));
        worth.addClassName("claim-worth");
        return worth;
    }

    private Component papers(Finding finding) {
        var proof = file.checklist().proofOf(finding.item());
        if (proof.isEmpty()) {
            return new Span(Words.of("desk.claims.no-paper"));
        }
        var list = new UnorderedList();
        list.addClassName("papers");
        proof.stream()
                .filter(entry -> entry.isReceived() || entry.isMissing())
                .forEach(entry -> list.add(new ListItem(papers(entry))));
        return list;
    }

    private Component papers(Checklist.Entry entry) {
        var kind = new Span(
                entry.slot().subject().isApplicant()
                        ? Words.of(entry.slot().kind())
                        : Words.of(
                                "desk.kind-about",
                                Words.of(entry.slot().kind()),
                                people.name(entry.slot().subject())));
        kind.addClassName("detail");
        var papers = new Div(kind);
        entry.documents().forEach(document -> papers.add(paper(document)));
        if (entry.isMissing()) {
            var missing = new Span(Words.of("desk.paper.missing"));
            missing.addClassNames("absent", "open");
            papers.add(missing);
        }
        return papers;
    }

    private static Div paper(Document document) {
        return new Div(PaperLink.to(document));
    }

    private Component evidence(Finding finding) {
        var item = finding.item();
        if (file.checklist().proofOf(item).isEmpty()) {
            return new Chip(Chip.Tone.PLAIN, Words.of("desk.claims.unasked"));
        }
        return file.checklist().isEvidenced(item)
                ? new Chip(Chip.Tone.MET, Words.of("desk.claims.evidenced"))
                : new Chip(Chip.Tone.OPEN, Words.of("desk.claims.unevidenced"));
    }
}
