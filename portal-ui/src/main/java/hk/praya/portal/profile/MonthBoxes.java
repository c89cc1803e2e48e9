package hk.praya.portal.profile;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import hk.praya.portal.component.DateOrder;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A month in two boxes. Until they make a month its value is null, and what was typed stays. */
final class MonthBoxes extends CustomField<YearMonth> {

    private static final long serialVersionUID = 1L;

    private static final int LIVE_MS = 300;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;

    private final TextField month = box("date.month", "w-2", 4);
    private final TextField year = box("date.year", "w-4", 6);

    MonthBoxes(String label) {
        setLabel(label);
        getElement().getThemeList().add("helper-above-field");
        var row = new Div(DateOrder.of(month, year));
        row.addClassName("field-row");
        add(row);
    }

    void addTypingListener(Command listener) {
        month.addValueChangeListener(_ -> listener.execute());
        year.addValueChangeListener(_ -> listener.execute());
    }

    boolean isBlank() {
        return month.getValue().isBlank() && year.getValue().isBlank();
    }

    /** What is wrong with what was typed, complete or not. */
    Optional<Problem> problem() {
        return isBlank() || read() != null
                ? Optional.empty()
                : Optional.of(new Problem(this, Words.of("date.month.unreadable")));
    }

    /** What is wrong with what was typed, once it is complete. */
    Optional<Problem> evidentProblem() {
        boolean complete =
                !month.getValue().isBlank() && year.getValue().strip().length() >= YEAR_DIGITS;
        return complete ? problem() : Optional.empty();
    }

    /** Shows a month, or nothing, in place of whatever has been typed. */
    void replaceWith(@Nullable YearMonth value) {
        setPresentationValue(value);
        setValue(value);
    }

    void mark(Optional<Problem> problem) {
        setErrorMessage(problem.map(Problem::text).orElse(""));
        setInvalid(problem.isPresent());
    }

    @Override
    protected @Nullable YearMonth generateModelValue() {
        return read();
    }

    @Override
    protected void setPresentationValue(@Nullable YearMonth value) {
        month.setValue(value == null ? "" : String.valueOf(value.getMonthValue()));
        year.setValue(value == null ? "" : String.valueOf(value.getYear()));
    }

    private @Nullable YearMonth read() {
        int monthNumber = Typing.number(month.getValue());
        int yearNumber = Typing.number(year.getValue());
        boolean possible =
                1 <= monthNumber && monthNumber <= MONTHS && EARLIEST_YEAR <= yearNumber && yearNumber <= LATEST_YEAR;
        return possible ? YearMonth.of(yearNumber, monthNumber) : null;
    }

    private TextField box(String key, String width, int length) {
        var box = new TextField(Words.of(key));
        box.addClassName(width);
        box.getElement().setAttribute(DateOrder.PART, key);
        box.setMaxLength(length);
        box.getElement().setAttribute("inputmode", "numeric");
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(LIVE_MS);
        box.addValueChangeListener(_ -> updateValue());
        return box;
    }
}
