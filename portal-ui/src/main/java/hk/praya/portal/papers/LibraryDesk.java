package hk.praya.portal.papers;

import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Slot;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What can be done with the papers of a library. */
interface LibraryDesk extends Serializable {

    /** A place of the draft, and what it is called. */
    record Place(Slot slot, String name) implements Serializable {}

    /** The places that the draft asks papers for; none without a draft. */
    List<Place> places();

    /** What a place is called, asked for or not. */
    String nameOf(Slot slot);

    /** Puts a paper in a place of the draft; what comes back is what keeps it out. */
    Optional<DocumentProblem> place(Slot slot, PaperId paper);

    /** Whether the paper is gone. */
    boolean remove(PaperId paper);

    void accept(PaperId paper);

    /** Shows everything as it is now, and puts the focus on the paper, or on the chooser if it is gone. */
    void changed(PaperId paper);
}
