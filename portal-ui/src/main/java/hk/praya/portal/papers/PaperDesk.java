package hk.praya.portal.papers;

import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Slot;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;

/** What can be done with the papers of the draft on a page. */
interface PaperDesk extends Serializable {

    /** Called outside the lock of the session. */
    Optional<DocumentProblem> add(Slot slot, String name, InputStream content) throws IOException;

    /** Called outside the lock of the session. */
    Optional<DocumentProblem> replace(DocumentId replaced, String name, InputStream content) throws IOException;

    void remove(DocumentId document);

    /** Shows everything as it is now. */
    void changed();
}
