package hk.praya.portal.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.account.Role;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.usecase.InviteOfficer;
import hk.praya.domain.usecase.RecoverAccess;
import hk.praya.portal.security.CheckPassword;
import hk.praya.portal.security.SignInTry;
import hk.praya.portal.testing.PortalInMemory;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChoosePasswordViewTest extends AccountPages {

    private static final String NEW = "another password of mine";

    private String recoveryLink() {
        register(Role.APPLICANT, PortalInMemory.NOW);
        portal.get(RecoverAccess.class).recover(ADA);
        return "choose-password?for=recover&token="
                + letters(Letter.RecoverAccess.class).getLast().token();
    }

    private String invitation() {
        return "choose-password?for=invite&token="
                + portal.get(InviteOfficer.class).invite(ADA, Locale.ENGLISH).orElseThrow();
    }

    private static void choose(String password) {
        _get(NewPasswordField.class).setValue(password);
        submit();
    }

    private static String lead() {
        return _get(Paragraph.class, spec -> spec.withClasses("lead")).getText();
    }

    @Test
    void aForgottenPasswordIsReplacedAndItsOwnerSignedIn() {
        open(recoveryLink());
        assertThat(_get(AddressField.class).getValue()).isEqualTo(ADA.value());
        assertThat(_get(AddressField.class).isReadOnly()).isTrue();
        choose(NEW);
        assertThat(signedIn().orElseThrow().email()).isEqualTo(ADA);
        assertThat(loaded()).isEqualTo("application");
        var check = portal.get(CheckPassword.class);
        assertThat(check.check(ADA, NEW, "192.0.2.1")).isInstanceOf(SignInTry.Passed.class);
        assertThat(check.check(ADA, PASSWORD, "192.0.2.1")).isEqualTo(new SignInTry.Wrong());
    }

    @Test
    void anOfficerChoosesAFirstPasswordAndLandsOnTheDesk() {
        open(invitation());
        choose(NEW);
        assertThat(signedIn().orElseThrow().role()).isEqualTo(Role.OFFICER);
        assertThat(loaded()).isEqualTo("desk");
    }

    @Test
    void aPasswordThatIsNotTakenIsToldWhyAndTheLinkStillWorks() {
        open(recoveryLink());
        choose("short");
        assertThat(errors()).containsExactly("Choose a password of 15 characters or more");
        choose("I am ada@example.org");
        assertThat(errors()).containsExactly("Choose a password that does not contain your e-mail address");
        choose(NEW);
        assertThat(signedIn()).isPresent();
    }

    @Test
    void aLinkWorksOnce() {
        var link = recoveryLink();
        open(link);
        choose(NEW);
        visit();
        open(link);
        assertThat(heading()).isEqualTo("This link can no longer be used");
        assertThat(lead()).isEqualTo("A link works once, for 30 minutes, and only the newest one you asked for.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Get another link")).getHref())
                .isEqualTo("recover");
        _assertNone(Form.class);
    }

    @Test
    void aLinkThatLapsesWhileThePageIsOpenChangesNothing() {
        open(recoveryLink());
        portal.clock.advance(Duration.ofMinutes(30));
        choose(NEW);
        assertThat(heading()).isEqualTo("This link can no longer be used");
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void anInvitationWorksForADay() {
        var link = invitation();
        portal.clock.advance(Duration.ofHours(24).minusMillis(1));
        open(link);
        assertThat(_find(Form.class)).hasSize(1);
        portal.clock.advance(Duration.ofMillis(1));
        open(link + "&again");
        assertThat(lead()).isEqualTo("A link works once, for 24 hours. Ask whoever runs this portal for another.");
        _assertNone(Form.class);
    }

    @Test
    void aLinkForOneThingIsNoLinkForAnother() {
        open(recoveryLink().replace("for=recover", "for=invite"));
        _assertNone(Form.class);
    }

    @Test
    void whateverIsNoLinkCannotBeUsed() {
        for (var link : new String[] {"choose-password", "choose-password?for=recover&token=guess"}) {
            open(link);
            assertThat(heading()).isEqualTo("This link can no longer be used");
            _assertNone(Form.class);
        }
    }
}
