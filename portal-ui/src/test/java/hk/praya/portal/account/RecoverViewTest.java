package hk.praya.portal.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import hk.praya.domain.account.Role;
import hk.praya.domain.mail.Letter;
import hk.praya.portal.testing.PortalInMemory;
import org.junit.jupiter.api.Test;

class RecoverViewTest extends AccountPages {

    private void recover(String email) {
        _get(AddressField.class).setValue(email);
        submit();
    }

    private static String said() {
        return _get(Div.class, spec -> spec.withClasses("said")).getElement().getTextRecursively();
    }

    @Test
    void aLinkIsSentToWhoeverHasAnAccount() {
        register(Role.APPLICANT, PortalInMemory.NOW);
        open("recover");
        recover(" ADA@example.org");
        assertThat(letters(Letter.RecoverAccess.class)).hasSize(1);
        assertThat(said()).startsWith("If ada@example.org has an account, the link is on its way.");
    }

    @Test
    void anUnknownAddressIsAnsweredAlike() {
        open("recover");
        recover("nobody@example.org");
        assertThat(letters(Letter.class)).isEmpty();
        assertThat(said()).startsWith("If nobody@example.org has an account, the link is on its way.");
    }

    @Test
    void whatIsNoAddressIsSaid() {
        open("recover");
        recover("");
        assertThat(errors()).containsExactly("Enter your e-mail address");
        assertThat(said()).isEmpty();
    }

    @Test
    void linksAreNotSentWithoutEnd() {
        register(Role.APPLICANT, PortalInMemory.NOW);
        open("recover");
        for (int i = 0; i < 7; i++) {
            recover(ADA.value());
        }
        assertThat(errors()).containsExactly("There were too many tries. You can try again in 1 minute.");
        assertThat(letters(Letter.RecoverAccess.class)).hasSize(6);
    }
}
