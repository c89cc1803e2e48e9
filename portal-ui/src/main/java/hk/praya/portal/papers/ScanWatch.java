package hk.praya.portal.papers;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Scan;
import hk.praya.portal.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks after papers that wait for the scanner: while any does, the page asks now and then, and shows what has become of
 * it. It asks seldom after a while, and gives up after a longer one, so that a forgotten page does not ask all night.
 */
final class ScanWatch extends Paragraph {

    private static final long serialVersionUID = 1L;

    private static final int SOON_MS = 3_000;
    private static final int SELDOM_MS = 15_000;
    private static final int LOOKS_SOON = 20;
    private static final int NEVER = -1;

    /** Some ten minutes. */
    static final int MOST_LOOKS = 60;

    private final SerializableSupplier<List<Paper>> papers;
    private final SerializableRunnable changed;
    private final Set<PaperId> waiting = new HashSet<>();
    private int looks;
    private @Nullable Registration listener;

    /**
     * Watches nothing yet.
     *
     * @param papers reads them as they are now
     * @param changed shows the page anew
     */
    ScanWatch(SerializableSupplier<List<Paper>> papers, SerializableRunnable changed) {
        this.papers = papers;
        this.changed = changed;
        addClassNames("hint", "scan-watch");
        getElement().setAttribute("role", "status");
    }

    /** Watches the papers that wait, from now on. */
    void watch(List<Paper> now) {
        var ids = now.stream().filter(ScanWatch::isWaiting).map(Paper::id).collect(Collectors.toSet());
        if (!waiting.containsAll(ids)) {
            looks = 0;
        }
        waiting.clear();
        waiting.addAll(ids);
        getUI().ifPresent(this::ask);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listener = attached.getUI().addPollListener(_ -> look());
        ask(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(NEVER);
        if (listener != null) {
            listener.remove();
        }
    }

    private void ask(UI ui) {
        if (waiting.isEmpty() || looks >= MOST_LOOKS) {
            ui.setPollInterval(NEVER);
        } else {
            ui.setPollInterval(looks < LOOKS_SOON ? SOON_MS : SELDOM_MS);
        }
    }

    private void look() {
        looks++;
        var now = papers.get();
        var done = now.stream()
                .filter(paper -> waiting.contains(paper.id()) && !isWaiting(paper))
                .toList();
        if (!done.isEmpty()) {
            changed.run();
            setText(said(done));
        } else if (looks >= MOST_LOOKS) {
            setText(Words.of("scan.long"));
        }
        watch(now);
    }

    private static String said(List<Paper> done) {
        var fine = done.stream().filter(paper -> !paper.isInfected()).toList();
        var clean = fine.size() == 1
                ? Words.of("scan.clean", fine.getFirst().name())
                : Words.of("scan.clean.several", fine.size());
        var bad = done.stream().filter(Paper::isInfected).map(paper -> Words.of("scan.infected", paper.name()));
        return Words.joined(
                "sentence.apart",
                Stream.concat(fine.isEmpty() ? Stream.empty() : Stream.of(clean), bad)
                        .toList());
    }

    private static boolean isWaiting(Paper paper) {
        return paper.scan() == Scan.WAITING;
    }
}
