package hk.praya.portal.account;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.PasswordRule;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Optional;

/** Where a password is chosen. What it has to be is said before it is typed. */
final class NewPasswordField extends PasswordField {

    private static final long serialVersionUID = 1L;

    /** Longer than any password, so that none contains it. */
    private static final EmailAddress NOBODYS = new EmailAddress("n".repeat(PasswordRule.LONGEST) + "@example.com");

    NewPasswordField() {
        super(Words.of("account.password"));
        setManualValidation(true);
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setHelperText(Words.of("account.password.hint", PasswordRule.SHORTEST));
        addThemeName("helper-above-field");
        RevealButton.name(this);
    }

    /** What is wrong with the password as one for the address, if anything; an unknown address is nowhere in it. */
    List<Problem> problems(Optional<EmailAddress> address) {
        if (isEmpty()) {
            return List.of(new Problem(this, Words.of("account.password.choose")));
        }
        return PasswordRule.problem(getValue(), address.orElse(NOBODYS)).map(this::said).stream()
                .toList();
    }

    private Problem said(PasswordRule.Problem problem) {
        return new Problem(this, Words.of("account.password." + problem, PasswordRule.SHORTEST, PasswordRule.LONGEST));
    }
}
