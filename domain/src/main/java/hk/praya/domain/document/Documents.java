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

    Document add(Document document);

    void remove(Document document);

    /** Whether any paper has this content. */
    boolean isReferenced(ContentId content);
}
