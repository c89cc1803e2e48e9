package hk.praya.portal.application;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.HongKong;
import hk.praya.domain.NotFound;
import hk.praya.portal.text.Words;
import java.io.Serializable;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Saves every change at once and says so quietly. Where another tab has changed the same, nothing is saved or lost until
 * the person has chosen which to keep.
 */
final class Autosave<T> implements Serializable {

    /** How long typing rests before it is saved, in milliseconds. */
    static final int TYPING_PAUSE_MS = 600;

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Where the edited thing is kept. */
    interface Keeping<T> {

        /** @throws ChangedElsewhere if the same was changed elsewhere; nothing is saved then */
        T save(T base, T edited);

        /** What is kept now; null where it has been removed. */
        @Nullable T latest();

        /** What is to be saved so that one's own version stands, whatever is kept now. */
        T keepMine(@Nullable T latest, T mine);
    }

    private final transient Keeping<T> keeping;
    private final transient Clock clock;
    private final SerializableConsumer<T> show;
    private final SerializableRunnable gone;
    private final Span said = new Span();
    private final ChangedNotice notice = new ChangedNotice(this::loadOther, this::keepMine);
    private transient T base;
    private transient T current;

    /**
     * @param show puts a version other than the typed one on the page
     * @param gone leaves the page, because the other version is that there is none
     */
    Autosave(T kept, Keeping<T> keeping, Clock clock, SerializableConsumer<T> show, SerializableRunnable gone) {
        this.base = kept;
        this.current = kept;
        this.keeping = keeping;
        this.clock = clock;
        this.show = show;
        this.gone = gone;
        said.getElement().setAttribute("role", "status");
        said.addClassName("saved");
    }

    /** Where it says that, and when, it was saved. */
    Span said() {
        return said;
    }

    /** Where it asks which version to keep. */
    ChangedNotice notice() {
        return notice;
    }

    /** What is on the page, saved or not. */
    T current() {
        return current;
    }

    /** Takes in a change and saves it. */
    void change(UnaryOperator<T> edit) {
        current = edit.apply(current);
        settle();
    }

    /** Saves what is not saved yet. Returns whether nothing is left unsaved; otherwise the notice asks. */
    boolean settle() {
        if (current.equals(base)) {
            return true;
        }
        try {
            kept(keeping.save(base, current));
            return true;
        } catch (ChangedElsewhere _) {
            notice.setVisible(true);
            say(Words.of("autosave.not-saved"), false);
            return false;
        } catch (NotFound _) {
            FiledElsewhere.leave();
            return false;
        }
    }

    private void kept(T saved) {
        boolean other = !saved.equals(current);
        base = saved;
        current = saved;
        notice.setVisible(false);
        say(Words.of("autosave.saved", TIME.format(clock.instant().atZone(HongKong.ZONE))), true);
        if (other) {
            show.accept(saved);
        }
    }

    private void loadOther() {
        var latest = keeping.latest();
        if (latest == null) {
            gone.run();
            return;
        }
        base = latest;
        current = latest;
        notice.setVisible(false);
        say(Words.of("autosave.loaded"), true);
        show.accept(latest);
    }

    private void keepMine() {
        var latest = keeping.latest();
        current = keeping.keepMine(latest, current);
        base = latest == null ? base : latest;
        settle();
    }

    private void say(String text, boolean safe) {
        said.setText(text);
        said.setClassName("unsaved", !safe);
    }
}
