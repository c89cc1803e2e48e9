package hk.praya.portal.testing;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.PaperId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents in memory. */
public final class InMemoryDocuments implements Documents {

    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final Submissions submissions;
    private final InMemoryPapers papers;

    public InMemoryDocuments(Submissions submissions, InMemoryPapers papers) {
        this.submissions = submissions;
        this.papers = papers;
    }

    @Override
    public Optional<Document> find(DocumentId id, AccountId owner) {
        return Optional.ofNullable(documents.get(id))
                .map(this::latest)
                .filter(d -> d.owner().equals(owner));
    }

    @Override
    public Optional<Document> findFiled(DocumentId id) {
        return Optional.ofNullable(documents.get(id))
                .map(this::latest)
                .filter(d -> submissions.find(d.application()).isPresent());
    }

    @Override
    public List<Document> findAll(ApplicationId application, AccountId owner) {
        return all().filter(
                        d -> d.application().equals(application) && d.owner().equals(owner))
                .toList();
    }

    @Override
    public List<Document> findAllFiled(ApplicationId application) {
        return submissions.find(application).isEmpty()
                ? List.of()
                : all().filter(d -> d.application().equals(application)).toList();
    }

    @Override
    public List<Document> findUses(PaperId paper, AccountId owner) {
        return all().filter(d -> d.paper().id().equals(paper) && d.owner().equals(owner))
                .toList();
    }

    @Override
    public Document save(Document document) {
        return add(document);
    }

    @Override
    public Document add(Document document) {
        documents.put(document.id(), document);
        return document;
    }

    @Override
    public void remove(Document document) {
        documents.remove(document.id());
    }

    @Override
    public boolean isReferenced(ContentId content) {
        return all().anyMatch(d -> d.content().equals(content));
    }

    private Stream<Document> all() {
        return documents.values().stream().map(this::latest);
    }

    private Document latest(Document document) {
        return document.with(papers.latest(document.paper())).with(document.remarks());
    }
}
