package hk.praya.portal.account;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import hk.praya.domain.account.EmailAddress;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Optional;

/** Where an e-mail address is typed. It is judged when the form is sent, not before. */
final class AddressField extends EmailField {

    private static final long serialVersionUID = 1L;

    AddressField() {
        super(Words.of("account.email"));
        setManualValidation(true);
        setAutocomplete(Autocomplete.USERNAME);
        addThemeName("helper-above-field");
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(getValue());
    }

    /** What is wrong with what was typed, if anything. */
    List<Problem> problems() {
        if (getValue().isBlank()) {
            return List.of(new Problem(this, Words.of("account.email.missing")));
        }
        return address().isPresent() ? List.of() : List.of(new Problem(this, Words.of("account.email.wrong")));
    }
}
