package hk.praya.portal.journey;

import java.sql.SQLException;
import java.util.random.RandomGenerator;

/** How far the filing of an application has come. */
enum Progress {

    /** The request has left, some time ago. */
    SENT(Left.EITHER),

    /** It is frozen under a reference, and the transaction waits to write its history. */
    FROZEN_WITHOUT_HISTORY(Left.NOTHING),

    /** Its history has begun, and the transaction waits to write the letter. */
    HISTORY_WITHOUT_LETTER(Left.NOTHING),

    /** Its history has begun, in a transaction that may not have ended. */
    HISTORY_WRITTEN(Left.EITHER),

    /** Everybody can see it, and perhaps nobody has been told. */
    COMMITTED(Left.EVERYTHING),

    /** The applicant reads that it is filed. */
    CONFIRMED(Left.EVERYTHING);

    /** What files an application, on the page that it is signed on. */
    static final String FILE = "File the application";

    private static final String HISTORY = "select 1 from case_events where application_id = ?";

    private static final String FROZEN = "select 1 from submissions s join applications a on a.id = s.application_id"
            + " where a.id = ? and a.reference = s.reference";

    private final Left left;

    Progress(Left left) {
        this.left = left;
    }

    Left left() {
        return left;
    }

    /** Files the signed application that is open, and returns as soon as that has come so far. */
    void reach(Visitor visitor, HomeDatabase database, Draft draft, RandomGenerator random) throws SQLException {
        if (this == FROZEN_WITHOUT_HISTORY) {
            database.hold("case_events");
        } else if (this == HISTORY_WITHOUT_LETTER) {
            database.hold("mail");
        }
        visitor.send(FILE);
        switch (this) {
            case SENT -> database.look(random, HISTORY, draft.application());
            case FROZEN_WITHOUT_HISTORY -> database.awaitGlimpse(FROZEN, draft.application());
            case HISTORY_WITHOUT_LETTER, HISTORY_WRITTEN -> database.awaitGlimpse(HISTORY, draft.application());
            case COMMITTED -> database.await(HISTORY, draft.application());
            case CONFIRMED -> visitor.reads("Your application is filed");
        }
    }
}
