package hk.praya.portal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Entries shown as cards, one of which may be open for change. A new entry counts from its first answer on. */
final class Entries<T> extends Composite<Div> implements HasValidation {

    private static final long serialVersionUID = 1L;

    private static final int NONE = -1;

    private final transient List<T> entries = new ArrayList<>();
    private final transient Function<T, EntryText> text;
    private final transient T blank;
    private final transient Supplier<EntryEditor<T>> editors;
    private final Paragraph error = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final List<EntryCard> cards = new ArrayList<>();
    private final Button add;
    private final Button done;
    private final Div open = new Div();
    private transient Consumer<List<T>> changed = _ -> {};
    private @Nullable EntryEditor<T> editor;
    private int opened = NONE;

    /**
     * @param addKey the key of the words on the button that adds an entry
     * @param editors makes the editor, once it is needed
     */
    Entries(String addKey, T blank, Supplier<EntryEditor<T>> editors, Function<T, EntryText> text) {
        this.blank = blank;
        this.editors = editors;
        this.text = text;
        add = new Button(Words.of(addKey), _ -> add());
        done = new Button(Words.of("entry.done"), _ -> done());
        open.addClassName("entry-open");
        list.addClassName("entries");
        error.addClassName("entries-error");
        error.setVisible(false);
        getContent().add(error, list, add);
    }

    void onChange(Consumer<List<T>> listener) {
        changed = listener;
    }

    /** Shows entries; the one that is open stays so unless it is no longer there. */
    void show(List<T> told) {
        if (entries.equals(told)) {
            return;
        }
        entries.clear();
        entries.addAll(told);
        opened = NONE;
        render();
    }

    List<T> all() {
        return List.copyOf(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean isOpen() {
        return opened != NONE;
    }

    List<Problem> problems() {
        return isOpen() ? editor().problems() : List.of();
    }

    /** Opens the first entry that leaves a question open, and goes to it; without any, offers a new entry. */
    void focus(Question question) {
        for (int i = 0; i < entries.size(); i++) {
            var field = editor().open(question, entries.get(i));
            if (field.isPresent()) {
                open(i);
                ProfileSection.moveTo(field.get());
                return;
            }
        }
        ProfileSection.moveTo(isOpen() ? editor().first() : add);
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    private void add() {
        open(entries.size());
        ProfileSection.moveTo(editor().first());
    }

    private void open(int index) {
        if (opened == index) {
            return;
        }
        opened = index;
        editor().show(index < entries.size() ? entries.get(index) : blank);
        render();
    }

    private void edited() {
        boolean isNew = opened == entries.size();
        var before = isNew ? blank : entries.get(opened);
        var now = editor().read(before);
        if (now.equals(before)) {
            return;
        }
        if (isNew) {
            entries.add(now);
        } else {
            entries.set(opened, now);
        }
        changed.accept(all());
    }

    private void done() {
        editor().markAll();
        var problems = editor().problems();
        if (!problems.isEmpty()) {
            ProfileSection.moveTo(problems.getFirst().field());
            return;
        }
        int closed = opened;
        dropIfBlank(closed);
        opened = NONE;
        render();
        if (closed < cards.size()) {
            cards.get(closed).focusChange();
        } else {
            add.focus();
        }
    }

    /** An entry whose every answer was taken back is none. */
    private void dropIfBlank(int index) {
        if (index < entries.size() && entries.get(index).equals(blank)) {
            entries.remove(index);
            changed.accept(all());
        }
    }

    private void remove(int index) {
        entries.remove(index);
        opened = NONE;
        render();
        add.focus();
        changed.accept(all());
    }

    private EntryEditor<T> editor() {
        if (editor == null) {
            editor = editors.get();
            editor.onChange(this::edited);
            open.add(editor, done);
        }
        return editor;
    }

    private void render() {
        list.removeAll();
        cards.clear();
        for (int i = 0; i < entries.size(); i++) {
            int index = i;
            var card = new EntryCard(text.apply(entries.get(i)), opening(index), () -> remove(index));
            cards.add(card);
            list.add(i == opened ? new ListItem(open) : new ListItem(card));
        }
        if (opened == entries.size()) {
            list.add(new ListItem(open));
        }
        list.setVisible(list.getComponentCount() > 0);
        add.setVisible(opened == NONE);
    }

    private Command opening(int index) {
        return () -> {
            open(index);
            ProfileSection.moveTo(editor().first());
        };
    }
}
