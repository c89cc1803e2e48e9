package hk.praya.portal.papers;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.document.Document;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;
import java.io.Serializable;

/** A file that may become pages of a document: whether it does, and where. */
final class JoinLine extends ListItem {

    private static final long serialVersionUID = 1L;

    /** As sharp as it is shown. */
    private static final int PIXELS = 160;

    private static final int UP = -1;
    private static final int DOWN = 1;

    /** Moves a line by some places. */
    @FunctionalInterface
    interface Mover extends Serializable {
        void move(JoinLine line, int by);
    }

    private final transient Document document;
    private final Span page = new Span();
    private final Checkbox ticked;
    private final NativeButton up;
    private final NativeButton down;

    JoinLine(Document document, boolean isTicked, SerializableRunnable changed, Mover mover) {
        this.document = document;
        ticked = new Checkbox(document.name(), isTicked);
        ticked.addValueChangeListener(_ -> changed.run());
        up = button("papers.join.up", _ -> mover.move(this, UP));
        down = button("papers.join.down", _ -> mover.move(this, DOWN));
        page.addClassName("join-page");
        var moves = new Div(up, down);
        moves.addClassName("join-moves");
        addClassName("join-line");
        add(page, picture(), ticked, moves);
    }

    private Image picture() {
        var picture = new Image("documents/%s/pages/1?width=%d".formatted(document.id(), PIXELS), "");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private NativeButton button(String key, SerializableConsumer<NativeButton> pressed) {
        var button = new NativeButton();
        button.add(new Span(Words.of(key)), new HiddenText(" " + document.name()));
        button.addClassName("as-link");
        button.addClickListener(click -> pressed.accept(click.getSource()));
        return button;
    }

    Document document() {
        return document;
    }

    String name() {
        return document.name();
    }

    boolean isTicked() {
        return ticked.getValue();
    }

    boolean isPhotograph() {
        return JoinOffer.isPhotograph(document);
    }

    /** Whether this line is about the document, with the same paper in it. */
    boolean shows(Document other) {
        return document.id().equals(other.id())
                && document.paper().id().equals(other.paper().id());
    }

    /**
     * Says which page this is.
     *
     * @param number counted from 1; 0 if it is none
     */
    void show(int number, boolean hasAbove, boolean hasBelow) {
        page.setText(number == 0 ? "–" : Words.number(number));
        setClassName("left-out", number == 0);
        up.setEnabled(hasAbove);
        down.setEnabled(hasBelow);
    }

    void focus() {
        ticked.focus();
    }

    /** Puts the focus on what has just moved the line, or on its counterpart at the end of the list. */
    void focusMove(int by) {
        var wanted = by == UP ? up : down;
        var other = by == UP ? down : up;
        (wanted.isEnabled() ? wanted : other).focus();
    }
}
