package hk.praya.portal.account;

import com.vaadin.flow.component.textfield.PasswordField;
import hk.praya.portal.text.Words;
import java.util.Map;

/** The button in a password box that shows what has been typed; the component names it in English by itself. */
final class RevealButton {

    private RevealButton() {}

    static void name(PasswordField field) {
        field.getElement().setPropertyMap("i18n", Map.of("reveal", Words.of("account.password.reveal")));
    }
}
