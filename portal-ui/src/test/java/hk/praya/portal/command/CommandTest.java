package hk.praya.portal.command;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Role;
import hk.praya.domain.account.Secrets;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.usecase.InviteOfficer;
import hk.praya.persistence.store.RotateKeys;
import hk.praya.persistence.store.VerifyDocuments;
import hk.praya.portal.mail.PortalAddress;
import hk.praya.portal.testing.InMemoryOneTimeCodes;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.text.BundledWords;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CommandTest {

    private final PortalInMemory portal =
            new PortalInMemory(InviteOfficer.class, InMemoryOneTimeCodes.class, Secrets.class, PortalAddress.class);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        portal.close();
    }

    private Command command(String... arguments) {
        return new Command(
                Object.class,
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Outcome add(String email) {
        return new AddOfficer(() -> {
                    var context = new AnnotationConfigApplicationContext();
                    context.registerBean(InviteOfficer.class, () -> portal.get(InviteOfficer.class));
                    context.registerBean(PortalAddress.class, () -> portal.get(PortalAddress.class));
                    context.refresh();
                    return context;
                })
                .add(email);
    }

    @Test
    void withoutACommandThePortalIsStarted() {
        assertThat(command().isGiven()).isFalse();
        assertThat(command("--server.port=8112").isGiven()).isFalse();
        assertThat(command("--server.port=0", "officer").isGiven()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer",
                "officer add",
                "officer remove ada@example.org",
                "officer add ada@example.org eve@example.org",
                "documents",
                "documents verify all",
                "documents rotate now",
                "help"
            })
    void whateverIsNoCommandIsToldWhichThereIs(String line) {
        assertThat(command(line.split(" ")).run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Praya takes one of these commands: officer add");
        assertThat(out.size()).isZero();
    }

    @Test
    void whatIsNoAddressIsRefusedBeforeAnythingStarts() {
        assertThat(command("--server.port=0", "officer", "add", "nonsense").run())
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("nonsense is not an e-mail address.");
        assertThat(out.size()).isZero();
    }

    @Test
    void anOfficerIsAddedAndMayChooseAPassword() {
        var outcome = add("Ada@Example.org");
        var officer = portal.accounts.find(new EmailAddress("ada@example.org")).orElseThrow();
        assertThat(officer.role()).isEqualTo(Role.OFFICER);
        assertThat(portal.letters.posted()).singleElement().satisfies(letter -> {
            var token = ((Letter.OfficerInvited) letter).token();
            assertThat(outcome)
                    .isEqualTo(new Outcome(
                            true,
                            "command.officer.added",
                            List.of(
                                    "ada@example.org",
                                    "http://localhost:8080/choose-password?for=invite&token=" + token)));
        });
    }

    @Test
    void anOfficerMayBeAddedAgainForAnotherLink() {
        add("ada@example.org");
        assertThat(add("ada@example.org").isDone()).isTrue();
        assertThat(portal.letters.posted()).hasSize(2);
    }

    @Test
    void anApplicantCannotBeAnOfficerAsWell() {
        portal.register("ada@example.org", Role.APPLICANT);
        assertThat(add("ada@example.org"))
                .isEqualTo(new Outcome(false, "command.officer.applicant", List.of("ada@example.org")));
        assertThat(portal.letters.posted()).isEmpty();
    }

    @Test
    void documentsThatAreWholeAreTold() {
        assertThat(said(CheckDocuments.told(new VerifyDocuments.Findings(2, List.of(), List.of(), List.of(), 1))))
                .isEqualTo("All is well: 2 contents are whole. 1 of them belongs to no document, and will be swept.");
    }

    @Test
    void documentsThatAreNotWholeAreListed() {
        var outcome = CheckDocuments.told(new VerifyDocuments.Findings(
                1, List.of(content("b"), content("a")), List.of(), List.of(content("c")), 0));

        assertThat(outcome.isDone()).isFalse();
        assertThat(said(outcome))
                .isEqualTo("Not all is well. 1 content is whole.\nMissing, though a document refers to it:\n  "
                        + "a".repeat(64) + "\n  " + "b".repeat(64)
                        + "\nUnreadable: –\nSomething else than it is called:\n  " + "c".repeat(64));
    }

    @Test
    void aRotationIsToldWithWhatItCouldNotRenew() {
        assertThat(RenewKeys.told(new RotateKeys.Rotation(3, List.of())))
                .isEqualTo(Outcome.done("command.documents.rotated", 3));
        assertThat(RenewKeys.told(new RotateKeys.Rotation(3, List.of(content("a")))))
                .isEqualTo(Outcome.refused("command.documents.rotated-in-part", 3, "\n  " + "a".repeat(64)));
    }

    @Test
    void aKeyThatIsNeededIsNotDropped() {
        assertThat(RenewKeys.told(new RotateKeys.Drop(1, List.of())))
                .isEqualTo(Outcome.done("command.documents.dropped", 1));
        assertThat(RenewKeys.told(new RotateKeys.Drop(0, List.of(content("a")))))
                .isEqualTo(Outcome.refused("command.documents.needed", "\n  " + "a".repeat(64)));
    }

    private static ContentId content(String digit) {
        return new ContentId(digit.repeat(64));
    }

    private static String said(Outcome outcome) {
        return new BundledWords()
                .getTranslation(
                        outcome.key(), Locale.ENGLISH, outcome.arguments().toArray());
    }
}
