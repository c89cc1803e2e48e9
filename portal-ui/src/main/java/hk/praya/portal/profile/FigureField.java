package hk.praya.portal.profile;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import hk.praya.portal.component.Problem;
import hk.praya.portal.profile.Reading.Blank;
import hk.praya.portal.profile.Reading.Read;
import hk.praya.portal.profile.Reading.Unreadable;
import hk.praya.portal.text.Words;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A box for a figure. What is not readable stays in the box, with a sentence, and is not passed on. */
final class FigureField<T> extends TextField {

    private static final long serialVersionUID = 1L;

    private static final int LIVE_MS = 300;

    private final transient Function<String, Reading<T>> reader;
    private final transient Function<T, String> writer;

    private FigureField(String label, Function<String, Reading<T>> reader, Function<T, String> writer, String mode) {
        this.reader = reader;
        this.writer = writer;
        setLabel(label);
        addClassName("figure");
        setManualValidation(true);
        setMaxLength(24);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(LIVE_MS);
        getElement().setAttribute("inputmode", mode);
        getElement().getThemeList().add("helper-above-field");
        addValueChangeListener(_ -> mark(Optional.empty()));
    }

    static FigureField<Double> years(String label) {
        return new FigureField<>(label, Typing::years, FigureField::exactly, "decimal");
    }

    static FigureField<Integer> count(String label) {
        return new FigureField<>(label, Typing::count, String::valueOf, "numeric");
    }

    static FigureField<Long> dollars(String label) {
        return money(label, Typing::dollars);
    }

    /** Dollars that may be below zero. */
    static FigureField<Long> profit(String label) {
        return money(label, Typing::profit);
    }

    private static FigureField<Long> money(String label, Function<String, Reading<Long>> reader) {
        var field = new FigureField<>(label, reader, hkd -> Words.dollars(hkd).replace("HK$", ""), "text");
        field.addClassName("money");
        return field;
    }

    private static String exactly(double years) {
        return BigDecimal.valueOf(years).stripTrailingZeros().toPlainString();
    }

    /** Calls back with every figure that can be read, and with null when the box is emptied. */
    void onRead(Consumer<@Nullable T> told) {
        addValueChangeListener(_ -> {
            switch (reading()) {
                case Blank<T>() -> told.accept(null);
                case Read<T>(T value) -> told.accept(value);
                case Unreadable<T> _ -> {}
            }
        });
    }

    /** The figure in the box; null where it is empty or not readable. */
    @Nullable T figure() {
        return reading() instanceof Read<T>(T value) ? value : null;
    }

    /** Shows a figure, unless the box says it already or holds something that has yet to be put right. */
    void show(@Nullable T figure) {
        if (!(reading() instanceof Unreadable) && !Objects.equals(figure(), figure)) {
            setValue(figure == null ? "" : writer.apply(figure));
        }
    }

    Optional<Problem> problem() {
        return reading() instanceof Unreadable<T>(String why)
                ? Optional.of(new Problem(this, Words.of(why)))
                : Optional.empty();
    }

    private Reading<T> reading() {
        return reader.apply(getValue());
    }

    /** Marks what cannot be read; and where all can, what is wrong with the figure beside others. */
    void mark(Optional<Problem> besideOthers) {
        var problem = problem().or(() -> besideOthers);
        setErrorMessage(problem.map(Problem::text).orElse(""));
        setInvalid(problem.isPresent());
    }
}
