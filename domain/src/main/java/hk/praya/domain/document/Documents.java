package hk.praya.domain.document;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import java.util.List;
import java.util.Optional;

/** The papers of all applications. */
public interface Documents {

    Optional<Document> find(DocumentId id, AccountId owner);

    /** Finds any paper of a filed application, for an officer. */
    Optional<Document> findFiled(DocumentId id);

    /** The papers of an application, in the order they were added. */
    List<Document> findAll(ApplicationId application, AccountId owner);

    /** The papers of a filed application, for an officer. */
    List<Document> findAllFiled(ApplicationId application);

    /** Every place a paper lies in, in drafts and in what was filed. */
    List<Document> findUses(PaperId paper, AccountId owner);

    Document add(Document document);

    /**
     * Keeps which paper lies in a place.
     *
     * @throws hk.praya.domain.ChangedElsewhere if it has changed since it was found
     */
    Document save(Document document);

    void remove(Document document);

    /** Whether any paper has this content, or was made of it. */
    boolean isReferenced(ContentId content);
}
