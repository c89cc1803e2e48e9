package hk.praya.portal.desk;

import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseEvent.DocumentSupplied;
import hk.praya.domain.casework.CaseHistory;
import java.util.ArrayList;
import java.util.List;

/** The documents that have come since an officer last did anything with the case; looking is not doing. */
final class Answers {

    private Answers() {}

    static List<DocumentSupplied> to(CaseHistory history) {
        var answers = new ArrayList<DocumentSupplied>();
        for (var event : history.events()) {
            switch (event) {
                case DocumentSupplied supplied -> answers.add(supplied);
                case CaseEvent.Filed _,
                        CaseEvent.Advanced _,
                        CaseEvent.DocumentRequested _,
                        CaseEvent.DocumentMarked _,
                        CaseEvent.Decided _,
                        CaseEvent.Withdrawn _ -> answers.clear();
                case CaseEvent.LookedAt _ -> {}
            }
        }
        return answers;
    }
}
