package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.random.RandomGenerator;

/** How far a file has come into the portal. */
enum Arrival {

    /** Some of its bytes lie in the folder of what comes in. */
    CUT_SHORT(Left.NOTHING),

    /** All of it is kept, and the transaction waits that makes a document of it. */
    KEPT_WITHOUT_DOCUMENT(Left.NOTHING),

    /** Its last byte has left, some time ago. */
    SENT(Left.EITHER),

    /** The document has been written, by a transaction that may not have ended. */
    DOCUMENT_WRITTEN(Left.EITHER),

    /** The portal has said that it was taken. */
    ANSWERED(Left.EVERYTHING);

    private final Left left;

    Arrival(Left left) {
        this.left = left;
    }

    Left left() {
        return left;
    }

    /** Sends a file, and returns as soon as it has come so far. */
    void bring(Upload upload, KeptFiles files, HomeDatabase database, Draft draft, RandomGenerator random)
            throws IOException, SQLException {
        var written =
                "select d.id from documents d join papers p on p.id = d.paper_id where d.application_id = ? and p.name = ?";
        switch (this) {
            case CUT_SHORT -> {
                int part = random.nextInt(1, upload.size());
                upload.sendUpTo(part);
                files.awaitIncoming(part);
            }
            case KEPT_WITHOUT_DOCUMENT -> {
                database.hold("documents");
                upload.sendAll();
                files.awaitKept(upload.fingerprint());
            }
            case SENT -> {
                upload.sendAll();
                database.look(random, written, draft.application(), upload.name());
            }
            case DOCUMENT_WRITTEN -> {
                upload.sendAll();
                database.awaitGlimpse(written, draft.application(), upload.name());
            }
            case ANSWERED -> {
                upload.sendAll();
                assertThat(upload.answer()).contains(" 200");
            }
        }
    }
}
