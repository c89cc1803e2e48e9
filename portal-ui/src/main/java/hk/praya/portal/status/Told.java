package hk.praya.portal.status;

import hk.praya.domain.application.Submission;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.document.Document;
import hk.praya.portal.papers.People;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What happened to a case, in plain words. */
record Told(String title, List<String> paragraphs) {

    Told {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Puts an event of a case in words for its applicant. */
    static Told of(CaseEvent event, CaseFile file) {
        return switch (event) {
            case CaseEvent.Filed _ -> filed(file.submission());
            case CaseEvent.Advanced advanced -> advanced(advanced);
            case CaseEvent.DocumentRequested requested -> requested(requested, file.submission());
            case CaseEvent.DocumentSupplied supplied -> supplied(supplied.request(), file.documents());
            case CaseEvent.DocumentMarked marked -> marked(marked, file.documents());
            case CaseEvent.Decided decided ->
                new Told(
                        Words.of("event.decided." + decided.decision()),
                        List.of(Words.of("event.reason", decided.reason())));
            case CaseEvent.Withdrawn _ ->
                new Told(Words.of("event.withdrawn"), List.of(Words.of("event.withdrawn.text")));
            case CaseEvent.LookedAt _ -> new Told(Words.of("event.looked"), List.of());
        };
    }

    private static Told marked(CaseEvent.DocumentMarked marked, List<Document> documents) {
        var name = documents.stream()
                .filter(document -> document.id().equals(marked.document()))
                .map(Document::name)
                .findAny()
                .orElseThrow();
        var reason = marked.reason().isEmpty() ? List.<String>of() : List.of(Words.of("event.reason", marked.reason()));
        return new Told(Words.of("event.marked." + marked.mark(), name), reason);
    }

    private static Told filed(Submission submission) {
        var family = Words.joined(
                "list.apart", submission.dependants().stream().map(People::of).toList());
        var people = family.isEmpty() ? Words.of("event.filed.alone") : Words.of("event.filed.with", family);
        var assessment = submission.assessment();
        var claimed = Words.of(
                "event.filed.claimed." + assessment.kind(),
                assessment.certain(),
                assessment.maximum(),
                Words.of(assessment.ruleSet()));
        return new Told(
                Words.of("event.filed"),
                List.of(
                        Words.of(
                                "event.filed.extent",
                                people,
                                submission.documents().size()),
                        claimed));
    }

    private static Told advanced(CaseEvent.Advanced advanced) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(Words.of("stage.happened." + advanced.to()));
        var note = advanced.note();
        if (note != null && !note.isBlank()) {
            paragraphs.add(Words.of("event.note", note));
        }
        return new Told(Words.of(advanced.to()), paragraphs);
    }

    private static Told requested(CaseEvent.DocumentRequested requested, Submission submission) {
        return new Told(
                Words.of("event.requested"),
                List.of(
                        Words.of(
                                "event.requested.what",
                                Words.of(requested.slot().kind()),
                                People.of(requested.slot().subject(), submission.dependants()),
                                Words.day(requested.dueOn())),
                        Words.of("event.note", requested.wanted())));
    }

    private static Told supplied(RequestId request, List<Document> documents) {
        var names = documents.stream()
                .filter(document -> request.equals(document.request()))
                .map(Document::name)
                .toList();
        return new Told(Words.of("event.supplied"), names);
    }
}
