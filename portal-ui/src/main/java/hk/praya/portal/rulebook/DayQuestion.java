package hk.praya.portal.rulebook;

import com.vaadin.flow.component.Composite;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for a day. One that is refused stays in the boxes, with a sentence that says why, and is not passed on. */
final class DayQuestion extends Composite<DateBoxes> {

    private static final long serialVersionUID = 1L;

    private final DateBoxes boxes;
    private final transient Function<LocalDate, Optional<String>> refusal;
    private boolean showing;

    /**
     * Makes the question.
     *
     * @param refusal the sentence with which a day is refused, if it is
     * @param told called with each day that is not refused
     */
    DayQuestion(String key, Function<LocalDate, Optional<String>> refusal, Consumer<LocalDate> told) {
        boxes = new DateBoxes(Words.of(key));
        boxes.setHelperText(Words.of(key + ".hint"));
        this.refusal = refusal;
        boxes.addTypingListener(() -> {
            if (!showing) {
                mark();
                day().ifPresent(told);
            }
        });
    }

    @Override
    protected DateBoxes initContent() {
        return boxes;
    }

    /** Puts a day into the boxes, whether it is one that is refused or not; nobody is told of it. */
    void show(@Nullable LocalDate day) {
        showing = true;
        boxes.replaceWith(day);
        showing = false;
        mark();
    }

    /** The day in the boxes, unless it is refused or still being typed. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(boxes.getValue())
                .filter(_ -> boxes.isComplete())
                .filter(day -> refusal.apply(day).isEmpty());
    }

    /** A day that is still being typed is not found fault with. */
    private void mark() {
        var problem = boxes.isComplete() ? problem() : Optional.<String>empty();
        boxes.setErrorMessage(problem.orElse(""));
        boxes.setInvalid(problem.isPresent());
    }

    private Optional<String> problem() {
        var day = boxes.getValue();
        return day == null ? Optional.of(Words.of("day.unreadable")) : refusal.apply(day);
    }
}
