package hk.praya.portal.desk;

import hk.praya.domain.casework.CaseHistory;
import java.io.Serializable;
import java.util.function.Consumer;

/** The page that acts stand on: it does them against the case as it is shown, and shows what came of them. */
interface CaseDesk extends Serializable {

    /**
     * Does something with the case. If it has moved meanwhile nothing is done, and the page says so and shows the case
     * as it stands.
     *
     * @param done what is said when it is done
     * @return whether it was done
     */
    boolean act(Consumer<CaseHistory> act, String done);

    /** Says in the browser's title that something has to be put right, or that nothing has. */
    void markErroneous(boolean erroneous);
}
