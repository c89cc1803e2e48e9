package hk.praya.portal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one entry. Every change is passed on at once. */
abstract class EntryEditor<T> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LIVE_MS = 300;

    private Command changed = () -> {};
    private boolean showing;

    EntryEditor() {
        getContent().addClassNames("stack", "editor");
    }

    void onChange(Command listener) {
        changed = listener;
    }

    /** Shows an entry from scratch. */
    final void show(T entry) {
        showing = true;
        try {
            display(entry);
        } finally {
            showing = false;
        }
    }

    abstract void display(T entry);

    /** The entry as the fields have it; what is not readable stays as it was. */
    abstract T read(T before);

    abstract List<Problem> problems();

    /** Marks what is wrong, whether it is still being typed or not. */
    abstract void markAll();

    /** Where a question about the entry is asked; empty where this entry answers it. */
    abstract Optional<Component> open(Question question, T entry);

    abstract Component first();

    final void changed() {
        if (!showing) {
            changed.execute();
        }
    }

    final TextField text(String key) {
        var field = new TextField(Words.of(key));
        field.setMaxLength(200);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(LIVE_MS);
        field.addValueChangeListener(_ -> changed());
        return field;
    }

    final AnswerChoice answer(String key) {
        var choice = new AnswerChoice(Words.of(key));
        choice.addValueChangeListener(_ -> changed());
        return choice;
    }

    static @Nullable String told(HasValue<?, String> field) {
        var text = field.getValue().strip();
        return text.isEmpty() ? null : text;
    }

    static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }
}
