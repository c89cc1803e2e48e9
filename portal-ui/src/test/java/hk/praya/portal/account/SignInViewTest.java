package hk.praya.portal.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import hk.praya.domain.account.Role;
import hk.praya.domain.mail.Letter;
import hk.praya.portal.testing.PortalInMemory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInViewTest extends AccountPages {

    private void signIn(String email, String password) {
        type(email, password);
        submit();
    }

    @Test
    void anApplicantIsSignedInAndLandsOnTheirApplication() {
        var ada = register(Role.APPLICANT, PortalInMemory.NOW);
        open("sign-in");
        signIn(" Ada@Example.org ", PASSWORD);
        assertThat(signedIn().orElseThrow().id()).isEqualTo(ada.id());
        assertThat(loaded()).isEqualTo("application");
    }

    @Test
    void anOfficerLandsOnTheDesk() {
        register(Role.OFFICER, PortalInMemory.NOW);
        open("sign-in?to=application");
        signIn(ADA.value(), PASSWORD);
        assertThat(signedIn().orElseThrow().role()).isEqualTo(Role.OFFICER);
        assertThat(loaded()).isEqualTo("desk");
    }

    @Test
    void aSessionGetsANewIdentityWhenSomebodySignsIn() {
        register(Role.APPLICANT, PortalInMemory.NOW);
        open("sign-in");
        var before = sessionId();
        signIn(ADA.value(), PASSWORD);
        assertThat(sessionId()).isNotEqualTo(before);
    }

    private static String sessionId() {
        return VaadinServletRequest.getCurrent().getSession().getId();
    }

    @Test
    void aWrongPasswordSaysOneSentenceAndTheAddressStays() {
        register(Role.APPLICANT, PortalInMemory.NOW);
        open("sign-in");
        signIn(ADA.value(), "something else entirely");
        assertThat(errors()).containsExactly("This e-mail address and password do not go together");
        assertThat(_get(AddressField.class).getValue()).isEqualTo(ADA.value());
        assertThat(_get(PasswordField.class).getValue()).isEmpty();
        assertThat(title()).isEqualTo("Error: Sign in – Praya");
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void anUnknownAddressSaysTheSameSentence() {
        open("sign-in");
        signIn("nobody@example.org", PASSWORD);
        assertThat(errors()).containsExactly("This e-mail address and password do not go together");
    }

    @Test
    void whatIsMissingIsSaidFieldByField() {
        open("sign-in");
        signIn("", "");
        assertThat(errors()).containsExactly("Enter your e-mail address", "Enter your password");
        signIn("ada at example", "x");
        assertThat(errors()).containsExactly("Enter an e-mail address like name@example.com");
    }

    @Test
    void tooManyTriesAreToldHowLongToWait() {
        open("sign-in");
        for (int i = 0; i < 6; i++) {
            signIn(ADA.value(), "wrong");
        }
        signIn(ADA.value(), "wrong");
        assertThat(errors()).containsExactly("There were too many tries. You can try again in 1 minute.");
        portal.clock.advance(Duration.ofMinutes(1));
        signIn(ADA.value(), "wrong");
        signIn(ADA.value(), "wrong");
        assertThat(errors()).containsExactly("There were too many tries. You can try again in 2 minutes.");
    }

    @Test
    void whoeverHasNotConfirmedTheirAddressGetsANewCodeAndConfirmsIt() {
        register(Role.APPLICANT, null);
        open("sign-in?to=application");
        signIn(ADA.value(), PASSWORD);
        assertThat(path()).isEqualTo("confirm?to=application");
        assertThat(signedIn()).isEmpty();
        _get(CodeField.class).setValue(lastCode());
        submit();
        assertThat(signedIn()).isPresent();
        assertThat(portal.accounts.find(ADA).orElseThrow().passwordHash())
                .satisfies(hash -> assertThat(hash).isNotNull());
    }

    @Test
    void aWrongPasswordOfAnUnconfirmedAddressSendsNothing() {
        register(Role.APPLICANT, null);
        open("sign-in");
        signIn(ADA.value(), "something else entirely");
        assertThat(letters(Letter.class)).isEmpty();
        assertThat(errors()).containsExactly("This e-mail address and password do not go together");
    }

    @Test
    void somebodySignedInIsLedOn() {
        portal.account.applicant(register(Role.APPLICANT, PortalInMemory.NOW).id());
        open("sign-in");
        assertThat(path()).isEqualTo("application");
    }

    @Test
    void whereOneWantedToGoIsHandedOnToRegistering() {
        open("sign-in?to=application");
        assertThat(_get(Anchor.class, spec -> spec.withText("Register")).getHref())
                .isEqualTo("register?to=application");
    }
}
