package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.document.Paper;
import hk.praya.portal.text.Words;
import java.io.Serializable;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Says which of the files that were just chosen their owner had already. */
final class KnownPapers extends Div {

    private static final long serialVersionUID = 1L;

    /** A file and what its content is called in the library. */
    private record Known(String name, String earlier) implements Serializable {}

    private final Queue<Known> noticed = new ConcurrentLinkedQueue<>();

    KnownPapers() {
        addClassName("known-papers");
        getElement().setAttribute("role", "status");
    }

    /** Notices a file; called outside the lock of the session. */
    void add(String name, Paper earlier) {
        noticed.add(new Known(name, earlier.name()));
    }

    /** Shows what was noticed since this was asked last, in the place of what was shown before. */
    void tell() {
        removeAll();
        for (var known = noticed.poll(); known != null; known = noticed.poll()) {
            add(new Paragraph(
                    known.name().equals(known.earlier())
                            ? Words.of("papers.known.same", known.name())
                            : Words.of("papers.known", known.name(), known.earlier())));
        }
    }
}
