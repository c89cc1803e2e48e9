package hk.praya.portal.bundle;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.portal.papers.People;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a summary says of the papers: each claim beside its own, and then all of them, person by person. */
final class PapersText {

    private final BundledCase bundled;
    private final Flow flow;
    private final Map<DocumentId, String> places = new HashMap<>();

    PapersText(BundledCase bundled, Flow flow) {
        this.bundled = bundled;
        this.flow = flow;
        for (var person : bundled.people()) {
            for (var paper : person.papers()) {
                places.put(paper.document().id(), person.folder() + "/" + paper.name());
            }
        }
    }

    void write() {
        flow.heading(2, Words.of("bundle.claims"));
        var claims = bundled.assessment().findings().stream()
                .filter(finding -> finding.certain() > 0)
                .toList();
        if (claims.isEmpty()) {
            flow.paragraph(Style.BODY, Words.of("claims.none"));
        }
        claims.forEach(this::claim);
        flow.heading(2, Words.of("receipt.papers", bundled.documents().size()));
        bundled.people().forEach(this::person);
        flow.paragraph(Style.NOTE, Words.of("receipt.check"));
    }

    private void claim(Finding finding) {
        var head = new ArrayList<Said>();
        head.add(new Said(Style.NAME, Words.of(finding.item())));
        if (bundled.assessment().kind() == Kind.POINTS) {
            head.add(new Said(Style.NOTE, Words.of("claims.points", finding.certain())));
        }
        boolean proved = bundled.checklist().isEvidenced(finding.item());
        head.add(new Said(Style.NOTE, Words.of(proved ? "claims.proved" : "claims.open")));
        flow.row(head, proofs(finding));
    }

    private List<Said> proofs(Finding finding) {
        var proofs = new ArrayList<Said>();
        for (var entry : bundled.checklist().proofOf(finding.item())) {
            entry.documents().forEach(document -> proofs.addAll(paper(document)));
            if (entry.isMissing()) {
                proofs.add(new Said(Style.BODY, missing(entry)));
            }
        }
        if (proofs.isEmpty()) {
            proofs.add(new Said(Style.LABEL, Words.of("bundle.claims.none")));
        }
        return proofs;
    }

    private void person(PersonBundle person) {
        var name = People.toAnybody(person.subject(), bundled.family());
        flow.heading(3, Words.of("bundle.person", name, person.folder()));
        if (person.papers().isEmpty()) {
            flow.paragraph(Style.LABEL, Words.of("bundle.person.none"));
        }
        person.papers().forEach(this::paper);
        bundled.checklist().entries(person.subject()).stream()
                .filter(Checklist.Entry::isMissing)
                .forEach(entry -> flow.row(Words.of(entry.slot().kind()), Words.of("check.missing")));
    }

    private void paper(BundledPaper paper) {
        var head = new ArrayList<Said>();
        head.add(new Said(Style.NAME, Words.of(paper.kind())));
        head.add(new Said(Style.NOTE, Words.of("bundle.added", Words.day(paper.day()))));
        if (!paper.isWithinLimits()) {
            head.add(new Said(Style.NOTE, Words.of("bundle.beyond", paper.kind().mostFiles())));
        }
        flow.row(head, paper(paper.document()));
    }

    private List<Said> paper(Document document) {
        return List.of(
                new Said(Style.BODY, document.name()),
                new Said(Style.NOTE, place(document)),
                new Said(
                        Style.FINGERPRINT,
                        Words.of("receipt.fingerprint", document.content().sha256())));
    }

    private String place(Document document) {
        var scan = document.paper().scan();
        var size = Words.of("receipt.size", document.type(), Words.size(document.size()));
        return scan.mayBeOpened()
                ? Words.of("bundle.place", places.getOrDefault(document.id(), ""), size)
                : Words.of("bundle.held." + scan, size);
    }

    private String missing(Checklist.Entry entry) {
        var slot = entry.slot();
        return Words.of("bundle.missing", Words.of(slot.kind()), People.toAnybody(slot.subject(), bundled.family()));
    }
}
