package hk.praya.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Reference;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.mail.Letter;
import hk.praya.portal.text.BundledWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;

class WordingTest {

    private static final Account ADA = account(Locale.ENGLISH);
    private static final Reference REFERENCE = Reference.next(new Random(3));
    private static final LocalDate DUE = LocalDate.of(2026, 12, 24);

    private final Wording wording = new Wording(
            new BundledWords(),
            new PortalAddress(new MockEnvironment().withProperty("praya.address", "https://praya.example")));

    static Account account(Locale language) {
        return new Account(
                new AccountId(new UUID(1, 1)),
                new EmailAddress("ada@example.org"),
                Role.APPLICANT,
                null,
                null,
                Instant.EPOCH,
                language,
                0);
    }

    static Stream<Letter> letters() {
        return Stream.of(
                new Letter.ConfirmAddress(ADA, "042137"),
                new Letter.AlreadyRegistered(ADA),
                new Letter.RecoverAccess(ADA, "a-token_1"),
                new Letter.OfficerInvited(ADA, "a-token_1"),
                new Letter.FilingReceipt(ADA, REFERENCE),
                new Letter.CaseMoved(ADA, REFERENCE, Stage.ASSESSMENT),
                new Letter.DocumentAsked(ADA, REFERENCE, DUE),
                new Letter.VirusFound(ADA, "scan.pdf"));
    }

    @Test
    void everyKindOfLetterIsTriedHere() {
        List<Class<?>> tried = letters().<Class<?>>map(Letter::getClass).toList();
        assertThat(tried).containsExactlyInAnyOrderElementsOf(Arrays.asList(Letter.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsWholeSentencesWithNothingLeftToFillIn(Letter letter) {
        var text = wording.of(letter);
        assertThat(text.subject()).isNotBlank().doesNotContain("{", "}", "null", "\n");
        assertThat(text.body())
                .contains("Praya is not a government service.")
                .endsWith("\n")
                .doesNotContain("{", "}", "null", "ada@example.org");
        assertThat(text.body().lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageIsToldInASentenceOfItsOwn(Stage stage) {
        var body = wording.of(new Letter.CaseMoved(ADA, REFERENCE, stage)).body();
        assertThat(body).contains(REFERENCE.value());
        assertThat(firstLine(body)).endsWith(".");
        assertThat(Arrays.stream(Stage.values()).filter(other -> other != stage))
                .extracting(other -> firstLine(
                        wording.of(new Letter.CaseMoved(ADA, REFERENCE, other)).body()))
                .doesNotContain(firstLine(body));
    }

    private static String firstLine(String body) {
        return body.lines().findFirst().orElseThrow();
    }

    @Test
    void aCodeIsInTheLetterButNotInItsSubject() {
        var text = wording.of(new Letter.ConfirmAddress(ADA, "042137"));
        assertThat(text.body()).startsWith("Your code is 042137.").contains("https://praya.example/confirm\n");
        assertThat(text.subject()).doesNotContain("042137");
    }

    @Test
    void linksToChooseAPasswordSayWhatTheyAreFor() {
        assertThat(wording.of(new Letter.RecoverAccess(ADA, "a-token_1")).body())
                .contains("\nhttps://praya.example/choose-password?for=recover&token=a-token_1\n");
        assertThat(wording.of(new Letter.OfficerInvited(ADA, "a-token_1")).body())
                .contains("\nhttps://praya.example/choose-password?for=invite&token=a-token_1\n");
    }

    @Test
    void aDocumentIsAskedForByADayThatIsWrittenOut() {
        assertThat(wording.of(new Letter.DocumentAsked(ADA, REFERENCE, DUE)).body())
                .contains("by 24 December 2026.");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant-HK, 個案主任要求你就申請, 請在2026年12月24日或之前加入。",
        "zh-Hans, 经办人员要求您就申请, 请在2026年12月24日或之前添加。",
        "fr, An officer asks for a document, by 24 December 2026."
    })
    void aLetterIsWrittenInTheLanguageOfTheAccountOrElseInEnglish(String language, String beginning, String day) {
        var text = wording.of(new Letter.DocumentAsked(account(Locale.forLanguageTag(language)), REFERENCE, DUE));
        assertThat(text.body()).startsWith(beginning).contains(day);
    }
}
