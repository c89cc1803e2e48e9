package hk.praya.portal.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Scan;
import hk.praya.portal.text.Words;
import java.time.Instant;

/** A kept file in a list: it can be opened in a tab of its own, unless it waits to be scanned or a virus was found in it. */
public class PaperRow extends FileRow {

    private static final long serialVersionUID = 1L;

    private final String address;

    /**
     * Makes a row.
     *
     * @param id of the paper, or of the document it is in
     */
    public PaperRow(Paper paper, String id, Instant addedAt) {
        super(paper.isInfected() ? "!" : paper.type().name(), paper.name(), line(paper, addedAt));
        address = "documents/" + id;
        setClassName("failed", paper.isInfected());
        setClassName("waiting", paper.scan() == Scan.WAITING);
        if (paper.scan().mayBeOpened()) {
            link(view(paper.name()));
        }
    }

    /** Says what was done to the file, if anything was, until its owner is fine with it. */
    public final void tellAlterations(Paper paper, SerializableRunnable accept) {
        var prepared = paper.prepared();
        if (prepared != null && paper.scan().mayBeOpened()) {
            var note = new AlterationNote(paper.name(), prepared, accept);
            add(prepared.isJoined() ? note : note.original(address + "/original"));
        }
    }

    /** Says what the file was joined from, with a way back, until its owner is fine with it. */
    public final void tellJoined(Prepared prepared, SerializableRunnable accept, SerializableRunnable separate) {
        add(new AlterationNote(name(), prepared, accept).separate(separate));
    }

    /** Says why something was not done with the file. */
    public final void refuse(String why) {
        getChildren().filter(child -> child.hasClassName("refused")).toList().forEach(this::remove);
        var refusal = new Paragraph(why);
        refusal.addClassName("refused");
        refusal.getElement().setAttribute("role", "alert");
        refusal.getElement().setAttribute("tabindex", "-1");
        add(refusal);
        refusal.getElement().executeJs("this.focus()");
    }

    private static String line(Paper paper, Instant addedAt) {
        return switch (paper.scan()) {
            case INFECTED -> Words.of("document.infected");
            case WAITING -> Words.of("document.waiting", Words.size(paper.size()), Words.moment(addedAt));
            case CLEAN, NOT_SCANNED -> Words.of("document.line", Words.size(paper.size()), Words.moment(addedAt));
        };
    }

    private Anchor view(String name) {
        var link = new Anchor(address, new Span(Words.of("document.view")));
        link.add(new HiddenText(" " + Words.of("document.view.hidden", name)));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("as-link");
        return link;
    }
}
