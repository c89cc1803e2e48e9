package hk.praya.portal.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import hk.praya.domain.account.Role;
import hk.praya.domain.mail.Letter;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.security.CheckPassword;
import hk.praya.portal.security.SignInTry;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmViewTest extends AccountPages {

    private void register() {
        open("register?to=application");
        type(ADA.value(), PASSWORD);
        submit();
    }

    private void confirm(String code) {
        _get(CodeField.class).setValue(code);
        submit();
    }

    private String wrongCode() {
        return lastCode().equals("123456") ? "123457" : "123456";
    }

    private void sendAgain() {
        _click(_get(Button.class, spec -> spec.withText("Send a new code")));
    }

    private SignInTry signIn(String password) {
        return portal.get(CheckPassword.class).check(ADA, password, "192.0.2.9");
    }

    @Test
    void theRightCodeSignsInAtOnceAndForgetsWhatWasTypedBefore() {
        TypedProfile.put(Sample.PROFILE);
        register();
        assertThat(TypedProfile.get()).isPresent();
        confirm(lastCode());
        assertThat(portal.accounts.find(ADA).orElseThrow().isConfirmed()).isTrue();
        assertThat(signedIn().orElseThrow().email()).isEqualTo(ADA);
        assertThat(loaded()).isEqualTo("application");
        assertThat(TypedProfile.get()).isEmpty();
        assertThat(Pending.find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s ", "%s\u3000", "\u200a%s"})
    void spacesAroundTheCodeDoNotMatter(String shape) {
        register();
        confirm(shape.formatted(lastCode()));
        assertThat(signedIn()).isPresent();
    }

    @Test
    void spacesAndHyphensWithinTheCodeDoNotMatter() {
        register();
        var code = lastCode();
        confirm(code.substring(0, 3) + " – " + code.substring(3));
        assertThat(signedIn()).isPresent();
    }

    @Test
    void fullWidthDigitsAreDigits() {
        register();
        confirm(lastCode()
                .chars()
                .map(c -> c - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        assertThat(signedIn()).isPresent();
    }

    @Test
    void whatIsNoCodeIsNotTried() {
        register();
        confirm("12345");
        assertThat(errors()).containsExactly("Enter a code of six digits");
        confirm(" ");
        assertThat(errors()).containsExactly("Enter the code we sent you");
        assertThat(Pending.find().orElseThrow().triesLeft()).isEqualTo(5);
    }

    @Test
    void aWrongCodeSaysHowManyTriesAreLeftUntilItLapses() {
        register();
        var said = new ArrayList<List<String>>();
        for (int i = 0; i < 5; i++) {
            confirm(wrongCode());
            said.add(errors());
        }
        assertThat(said)
                .containsExactly(
                        List.of("This is not the code we sent. You can try 4 times more."),
                        List.of("This is not the code we sent. You can try 3 times more."),
                        List.of("This is not the code we sent. You can try twice more."),
                        List.of("This is not the code we sent. You can try once more."),
                        List.of("This code can no longer be used. Send a new code."));
        confirm(lastCode());
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void anAddressThatHasAnAccountIsAnsweredJustTheSame() {
        register(Role.APPLICANT, PortalInMemory.NOW);
        register();
        var said = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            confirm("123456");
            said.addAll(errors());
        }
        assertThat(said).first().isEqualTo("This is not the code we sent. You can try 4 times more.");
        assertThat(said).last().isEqualTo("This code can no longer be used. Send a new code.");
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void aCodeWorksUntilItsTimeIsOver() {
        register();
        portal.clock.advance(Duration.ofMinutes(30).minusMillis(1));
        confirm(wrongCode());
        assertThat(errors()).containsExactly("This is not the code we sent. You can try 4 times more.");
        portal.clock.advance(Duration.ofMillis(1));
        confirm(lastCode());
        assertThat(errors()).containsExactly("This code can no longer be used. Send a new code.");
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOneBefore() {
        register();
        var first = lastCode();
        sendAgain();
        assertThat(_get(Div.class, spec -> spec.withClasses("said")).getText())
                .isEqualTo("We have sent a new code to ada@example.org. The one before no longer works.");
        assertThat(letters(Letter.ConfirmAddress.class)).hasSize(2);
        if (!first.equals(lastCode())) {
            confirm(first);
            assertThat(signedIn()).isEmpty();
        }
        confirm(lastCode());
        assertThat(signedIn()).isPresent();
    }

    @Test
    void newCodesAreNotSentWithoutEnd() {
        register();
        for (int i = 0; i < 5; i++) {
            sendAgain();
        }
        sendAgain();
        assertThat(errors()).containsExactly("There were too many tries. You can try again in 1 minute.");
        assertThat(letters(Letter.ConfirmAddress.class)).hasSize(6);
    }

    @Test
    void guessingIsSlowedDownHoweverManyCodesAreSent() {
        register();
        for (int i = 0; i < 6; i++) {
            confirm(wrongCode());
        }
        sendAgain();
        confirm(lastCode());
        assertThat(errors()).containsExactly("There were too many tries. You can try again in 1 minute.");
        portal.clock.advance(Duration.ofMinutes(1));
        confirm(lastCode());
        assertThat(signedIn()).isPresent();
    }

    @Test
    void thePageSurvivesAReload() {
        register();
        open("confirm?to=application");
        _assertNone(AddressField.class);
        confirm(lastCode());
        assertThat(signedIn()).isPresent();
    }

    @Test
    void onAnotherDeviceTheAddressAndAPasswordAreAskedForToo() {
        register();
        visit();
        open("confirm");
        confirm("");
        assertThat(errors())
                .containsExactly("Enter your e-mail address", "Enter the code we sent you", "Choose a password");
        type(ADA.value(), "another password of mine");
        confirm(lastCode());
        assertThat(signedIn()).isPresent();
        assertThat(signIn("another password of mine")).isInstanceOf(SignInTry.Passed.class);
    }

    @Test
    void onAnotherDeviceAWrongCodeDoesNotTellWhetherThereIsOne() {
        register();
        visit();
        open("confirm");
        type(ADA.value(), PASSWORD);
        confirm(wrongCode());
        var known = errors();
        type("nobody@example.org", PASSWORD);
        confirm("123456");
        assertThat(errors())
                .isEqualTo(known)
                .containsExactly("This code does not work for this address. Check both, or send a new code.");
    }

    @Test
    void onAnotherDeviceANewCodeCanBeSent() {
        register();
        visit();
        open("confirm");
        sendAgain();
        assertThat(errors()).containsExactly("Enter your e-mail address");
        type(ADA.value(), "");
        sendAgain();
        assertThat(letters(Letter.ConfirmAddress.class)).hasSize(2);
    }

    @Test
    void somebodyElsesPasswordIsNotConfirmedAlong() {
        register();
        var mine = UIState.keep();
        visit();
        open("register");
        type(ADA.value(), "the password of somebody else");
        submit();
        mine.restore();
        confirm(lastCode());
        assertThat(signedIn()).isPresent();
        assertThat(signIn("the password of somebody else")).isEqualTo(new SignInTry.Wrong());
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInTry.Passed.class);
    }

    @Test
    void somebodySignedInIsLedOn() {
        portal.account.applicant(register(Role.APPLICANT, PortalInMemory.NOW).id());
        open("confirm");
        assertThat(path()).isEqualTo("application");
    }

    /** What the session of one device waits for, taken to another visit. */
    private record UIState(Pending pending) {

        static UIState keep() {
            return new UIState(Pending.find().orElseThrow());
        }

        void restore() {
            pending.keep();
            open("confirm");
        }
    }
}
