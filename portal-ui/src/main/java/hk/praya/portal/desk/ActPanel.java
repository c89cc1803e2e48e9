package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something an officer may do with a case: a button, and the form it opens. While it is closed nothing in it can be
 * pressed, and once it has acted it closes; so it acts once however often it is pressed.
 */
abstract class ActPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Button opener;
    private final Div form = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final CaseDesk desk;
    private boolean possible;

    /** @param key of the opening button's words; with ".seen" it says what the applicant will see */
    ActPanel(String key, CaseDesk desk) {
        this.desk = desk;
        opener = new Button(Words.of(key), _ -> open(!isOpen()));
        opener.addClassName("opener");
        opener.setSuffixComponent(new Div());
        form.addClassName("act-form");
        form.add(errors, new Paragraph(Words.of(key + ".seen")));
        addClassName("act");
        add(opener, form);
        open(false);
    }

    /** Offers what may be done with the case as it stands. What was typed stays. */
    abstract void show(CaseFile file);

    /** Forgets what was typed. */
    abstract void clear();

    void addToForm(Component... parts) {
        form.add(parts);
    }

    /** Offers the act or not; a form with something in it stays until it is closed. */
    void offer(boolean mayBeDone) {
        possible = mayBeDone;
        setVisible(possible || isOpen());
    }

    boolean isOpen() {
        return form.isVisible();
    }

    void open(boolean open) {
        form.setVisible(open);
        setVisible(possible || open);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** Shows the problems; returns whether there are none. */
    boolean isFreeOf(List<Problem> problems) {
        desk.markErroneous(!problems.isEmpty());
        return errors.show(problems);
    }

    /** Acts, and closes if it was done. */
    boolean act(Consumer<CaseHistory> act, String done) {
        if (!desk.act(act, done)) {
            return false;
        }
        clear();
        open(false);
        return true;
    }

    /**
     * A button that cannot be pressed again before its press has been answered, nor by the second half of a double click
     * that began on another.
     */
    static Button pressedOnce(String text, Runnable pressed) {
        var button = new Button(text);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            try {
                if (event.getClickCount() <= 1) {
                    pressed.run();
                }
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
