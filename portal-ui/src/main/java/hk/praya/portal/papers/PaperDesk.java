package hk.praya.portal.papers;

import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Slot;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done with the papers of the draft on a page. */
interface PaperDesk extends Serializable {

    /**
     * Called outside the lock of the session.
     *
     * @param known told of the paper, where its owner had this content already
     */
    Optional<DocumentProblem> add(Slot slot, String name, InputStream content, Consumer<Paper> known)
            throws IOException;

    /** Called outside the lock of the session. */
    Optional<DocumentProblem> replace(DocumentId replaced, String name, InputStream content) throws IOException;

    /**
     * Joins documents of one place, in the order of the pages; what comes back is what keeps them apart.
     *
     * @throws hk.praya.domain.ChangedElsewhere if one of them is gone, or has another file in it
     */
    Optional<DocumentProblem> join(List<Document> pages) throws IOException;

    /** Puts the files that a document was joined from back in its place; what comes back is what keeps it together. */
    Optional<DocumentProblem> separate(DocumentId joined);

    /** The owner's papers that can be put in places, the newest first. */
    List<Paper> library();

    /** Puts a paper of the library in a place; what comes back is what keeps it out. */
    Optional<DocumentProblem> place(Slot slot, PaperId paper);

    /** Is fine with what was made of a file. */
    void accept(PaperId paper);

    void remove(DocumentId document);

    int mostFiles(DocumentKind kind);

    /** Shows everything as it is now. */
    void changed();
}
