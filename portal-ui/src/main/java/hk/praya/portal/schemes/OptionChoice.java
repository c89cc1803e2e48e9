package hk.praya.portal.schemes;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import hk.praya.portal.text.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question with several answers, one beneath the other, the last of which is "not sure". */
final class OptionChoice<E extends Enum<E> & Option> extends RadioButtonGroup<Optional<E>> {

    private static final long serialVersionUID = 1L;

    /** @param key the key of the question; that of each answer has the answer's name behind it */
    OptionChoice(String key, E[] options) {
        setLabel(Words.of(key));
        setItems(Stream.concat(Arrays.stream(options).map(Optional::of), Stream.of(Optional.<E>empty()))
                .toList());
        setItemLabelGenerator(
                option -> Words.of(option.map(known -> key + "." + known).orElse("schemes.not-sure")));
        addClassName("choices");
        getElement().getThemeList().add("helper-above-field");
    }

    @Nullable E option() {
        var chosen = getValue();
        return chosen == null ? null : chosen.orElse(null);
    }

    void show(@Nullable E option) {
        setValue(option == null ? null : Optional.of(option));
    }
}
