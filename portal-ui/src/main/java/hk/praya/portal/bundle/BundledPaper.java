package hk.praya.portal.bundle;

import hk.praya.domain.HongKong;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentStore;
import java.time.LocalDate;

/**
 * A paper in a bundle.
 *
 * @param name plain ASCII, and within its folder its own
 * @param number which of its kind, from 1
 */
record BundledPaper(String name, int number, Document document) {

    boolean mayBeOpened() {
        return document.paper().scan().mayBeOpened();
    }

    DocumentKind kind() {
        return document.slot().kind();
    }

    /** The day in Hong Kong on which it was added. */
    LocalDate day() {
        return HongKong.dayOf(document.addedAt());
    }

    /** Whether a form that takes so many of a kind, of such a size, would take it. */
    boolean isWithinLimits() {
        return number <= kind().mostFiles() && document.size() <= DocumentStore.LARGEST;
    }
}
