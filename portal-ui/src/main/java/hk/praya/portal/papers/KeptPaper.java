package hk.praya.portal.papers;

import hk.praya.domain.application.Reference;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Slot;
import java.util.List;

/**
 * A paper of a library, with all that hangs on it.
 *
 * @param uses where it lies, drafts first
 * @param pages what it was joined from, in order, while that can be taken back and is used nowhere else
 * @param earlier the papers whose place it took, the latest first
 */
record KeptPaper(Paper paper, List<Use> uses, List<KeptPaper> pages, List<KeptPaper> earlier) {

    KeptPaper {
        uses = List.copyOf(uses);
        pages = List.copyOf(pages);
        earlier = List.copyOf(earlier);
    }

    boolean isIn(Slot slot) {
        return uses.stream().anyMatch(use -> use instanceof Use.InDraft(var place) && place.equals(slot));
    }

    boolean isFiled() {
        return uses.stream().anyMatch(Use.InFiled.class::isInstance);
    }

    /** One place a paper lies in. */
    sealed interface Use {

        record InDraft(Slot slot) implements Use {}

        /** In what was filed, however many places of it. */
        record InFiled(Reference reference) implements Use {}
    }
}
