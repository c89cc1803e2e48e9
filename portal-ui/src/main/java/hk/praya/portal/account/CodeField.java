package hk.praya.portal.account;

import com.vaadin.flow.component.textfield.TextField;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a code of six digits is typed, in whatever width and with whatever space. */
final class CodeField extends TextField {

    private static final long serialVersionUID = 1L;

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");

    CodeField() {
        super(Words.of("confirm.code"));
        setManualValidation(true);
        addClassName("code");
        getElement().setProperty("autocomplete", "one-time-code");
        // The component does not pass this one on to its box.
        getElement().executeJs("this.inputElement.inputMode = 'numeric'");
    }

    /** The digits; empty where it cannot be a code. */
    Optional<String> code() {
        var digits = SEPARATORS
                .matcher(Normalizer.normalize(getValue(), Normalizer.Form.NFKC))
                .replaceAll("");
        return CODE.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    /** What is wrong with what was typed, if anything. */
    List<Problem> problems() {
        if (getValue().isBlank()) {
            return List.of(new Problem(this, Words.of("confirm.code.missing")));
        }
        return code().isPresent() ? List.of() : List.of(new Problem(this, Words.of("confirm.code.shape")));
    }
}
