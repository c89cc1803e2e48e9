package hk.praya.portal.component;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import hk.praya.portal.text.Words;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date in three boxes for day, month and year. It accepts full-width digits and spaces. Until the boxes make a date
 * its value is null, and what was typed stays.
 */
public final class DateBoxes extends CustomField<LocalDate> {

    private static final long serialVersionUID = 1L;

    private static final int LIVE_MS = 300;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final int YEAR_DIGITS = 4;

    private final TextField day = box("date.day", "w-2", 2);
    private final TextField month = box("date.month", "w-2", 2);
    private final TextField year = box("date.year", "w-4", 4);
    private boolean dayOptional;

    public DateBoxes(String label) {
        setLabel(label);
        getElement().getThemeList().add("helper-above-field");
        var row = new Div(DateOrder.of(day, month, year));
        row.addClassName("field-row");
        add(row);
    }

    /** Lets the browser fill in a birthday. */
    public DateBoxes birthday() {
        day.setAutocomplete(Autocomplete.BDAY_DAY);
        month.setAutocomplete(Autocomplete.BDAY_MONTH);
        year.setAutocomplete(Autocomplete.BDAY_YEAR);
        return this;
    }

    /** Lets the day be left out; the date is then the last of its month. */
    public DateBoxes withoutDay() {
        dayOptional = true;
        return this;
    }

    /** Calls back whenever something is typed, whether it makes a date or not. */
    public void addTypingListener(Command listener) {
        boxes().forEach(box -> box.addValueChangeListener(_ -> listener.execute()));
    }

    /** Shows a date, or nothing, in place of whatever has been typed. */
    public void replaceWith(@Nullable LocalDate date) {
        setPresentationValue(date);
        setValue(date);
    }

    /** Whether every box has been filled, the year with all its digits. */
    public boolean isComplete() {
        return (dayOptional || !day.getValue().isBlank())
                && !month.getValue().isBlank()
                && year.getValue().strip().length() >= YEAR_DIGITS;
    }

    /** Whether nothing at all has been typed. */
    public boolean isBlank() {
        return boxes().allMatch(box -> box.getValue().isBlank());
    }

    /** Whether something has been typed that is no date. */
    public boolean isUnreadable() {
        return !isBlank() && read() == null;
    }

    @Override
    protected @Nullable LocalDate generateModelValue() {
        return read();
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate date) {
        if (date == null) {
            boxes().forEach(TextField::clear);
        } else {
            day.setValue(dayOptional && isLastOfMonth(date) ? "" : String.valueOf(date.getDayOfMonth()));
            month.setValue(String.valueOf(date.getMonthValue()));
            year.setValue(String.valueOf(date.getYear()));
        }
    }

    private @Nullable LocalDate read() {
        var lastDay = dayOptional && day.getValue().isBlank();
        var numbers = Stream.of(number(year), number(month), lastDay ? 1 : number(day))
                .toList();
        if (numbers.contains(-1) || numbers.getFirst() < EARLIEST_YEAR || numbers.getFirst() > LATEST_YEAR) {
            return null;
        }
        var date = date(numbers);
        return date != null && lastDay ? date.with(TemporalAdjusters.lastDayOfMonth()) : date;
    }

    private static boolean isLastOfMonth(LocalDate date) {
        return date.getDayOfMonth() == date.lengthOfMonth();
    }

    private static @Nullable LocalDate date(List<Integer> numbers) {
        try {
            return LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(TextField box) {
        var digits = Normalizer.normalize(box.getValue(), Normalizer.Form.NFKC).strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
    }

    private Stream<TextField> boxes() {
        return Stream.of(day, month, year);
    }

    private TextField box(String key, String width, int length) {
        var box = new TextField(Words.of(key));
        box.addClassName(width);
        box.getElement().setAttribute(DateOrder.PART, key);
        box.setMaxLength(length + 2);
        box.getElement().setAttribute("inputmode", "numeric");
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(LIVE_MS);
        box.addValueChangeListener(_ -> updateValue());
        return box;
    }
}
