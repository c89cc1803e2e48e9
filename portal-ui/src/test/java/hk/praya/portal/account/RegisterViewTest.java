package hk.praya.portal.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import hk.praya.domain.account.Role;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterViewTest extends AccountPages {

    private void register(String email, String password) {
        type(email, password);
        submit();
    }

    @Test
    void somebodyNewGetsACodeAndIsAskedForIt() {
        open("register");
        register("Ada@example.org", PASSWORD);
        assertThat(path()).isEqualTo("confirm");
        var account = portal.accounts.find(ADA).orElseThrow();
        assertThat(account.role()).isEqualTo(Role.APPLICANT);
        assertThat(account.isConfirmed()).isFalse();
        assertThat(account.language()).isEqualTo(Locale.ENGLISH);
        assertThat(letters(Letter.ConfirmAddress.class))
                .singleElement()
                .satisfies(letter -> assertThat(letter.to().email()).isEqualTo(ADA));
    }

    @Test
    void whatWasTypedBeforeBecomesTheProfile() {
        TypedProfile.put(Sample.PROFILE);
        open("register");
        register(ADA.value(), PASSWORD);
        var owner = portal.accounts.find(ADA).orElseThrow().id();
        assertThat(portal.profiles.find(owner).orElseThrow().profile()).isEqualTo(Sample.PROFILE);
    }

    @Test
    void whoeverTypedNothingBeforeBeginsUnanswered() {
        open("register");
        register(ADA.value(), PASSWORD);
        var owner = portal.accounts.find(ADA).orElseThrow().id();
        assertThat(portal.profiles.find(owner).orElseThrow().profile()).isEqualTo(Profile.UNANSWERED);
    }

    @Test
    void anAddressWithAnAccountIsAnsweredAlikeAndOnlyItsOwnerIsTold() {
        var ada = register(Role.APPLICANT, PortalInMemory.NOW);
        open("register");
        register(ADA.value(), "another password of mine");
        assertThat(path()).isEqualTo("confirm");
        assertThat(letters(Letter.class)).containsExactly(new Letter.AlreadyRegistered(ada));
        assertThat(portal.accounts.find(ADA)).contains(ada);
    }

    @Test
    void registeringAgainWhileWaitingSendsAnotherCode() {
        open("register");
        register(ADA.value(), PASSWORD);
        open("register");
        register(ADA.value(), PASSWORD);
        assertThat(path()).isEqualTo("confirm");
        assertThat(letters(Letter.ConfirmAddress.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Choose a password",
        "14 characters., Choose a password of 15 characters or more",
        "aaaabbbbccccddddaaaa, Choose a password with more different characters",
        "my ada@example.org, Choose a password that does not contain your e-mail address",
    })
    void aPasswordThatIsNotTakenIsToldWhy(String password, String why) {
        open("register");
        register(ADA.value(), password);
        assertThat(errors()).containsExactly(why);
        assertThat(portal.accounts.find(ADA)).isEmpty();
    }

    @Test
    void theLongestPasswordIsTakenAndOneLongerIsNot() {
        open("register");
        register(ADA.value(), "abcdefgh".repeat(16) + "i");
        assertThat(errors()).containsExactly("Choose a password of 128 characters or fewer");
        register(ADA.value(), "abcdefgh".repeat(16));
        assertThat(path()).isEqualTo("confirm");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        open("register");
        register("ada", "short");
        assertThat(errors())
                .containsExactly(
                        "Enter an e-mail address like name@example.com", "Choose a password of 15 characters or more");
        assertThat(_get(AddressField.class).getValue()).isEqualTo("ada");
        assertThat(_get(NewPasswordField.class).getValue()).isEqualTo("short");
        assertThat(title()).isEqualTo("Error: Register – Praya");
    }

    @Test
    void nobodyIsFloodedWithLetters() {
        for (int i = 0; i < 6; i++) {
            open("register");
            register(ADA.value(), PASSWORD);
        }
        open("register");
        register(ADA.value(), PASSWORD);
        assertThat(errors()).containsExactly("There were too many tries. You can try again in 1 minute.");
        assertThat(letters(Letter.class)).hasSize(6);
    }

    @Test
    void whatIsDoneWithPersonalInformationIsSaidBeforeItIsAsked() {
        open("register");
        assertThat(_get(NativeDetails.class).getSummaryText()).isEqualTo("More about your personal information");
    }

    @Test
    void somebodySignedInIsLedOn() {
        portal.account.officer(register(Role.OFFICER, PortalInMemory.NOW).id());
        open("register");
        assertThat(path()).isEqualTo("desk");
    }

    @Test
    void whereOneWantedToGoIsHandedOn() {
        open("register?to=application");
        assertThat(_get(Anchor.class, spec -> spec.withText("I have an account already"))
                        .getHref())
                .isEqualTo("sign-in?to=application");
        register(ADA.value(), PASSWORD);
        assertThat(path()).isEqualTo("confirm?to=application");
    }
}
