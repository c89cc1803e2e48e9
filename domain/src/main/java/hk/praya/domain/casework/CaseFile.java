package hk.praya.domain.casework;

import hk.praya.domain.application.Submission;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Document;
import java.util.List;

/** One case as it lies on a desk: what was filed, what happened since, and the claims beside their papers. */
public record CaseFile(Submission submission, CaseHistory history, Checklist checklist, List<Document> documents) {

    public CaseFile {
        documents = List.copyOf(documents);
    }
}
