package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.io.IOException;

/** What is kept under a fingerprint has another one. */
final class WrongContent extends IOException {

    private static final long serialVersionUID = 1L;

    WrongContent(ContentId content) {
        super("what is kept as " + content.sha256() + " is something else");
    }
}
