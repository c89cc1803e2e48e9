package hk.praya.portal.mail;

import hk.praya.domain.mail.Letter;
import hk.praya.portal.text.BundledWords;
import hk.praya.portal.text.Tongue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words letters, in the language of the account they go to. */
@Component
final class Wording {

    /** A letter in words. */
    record Text(String subject, String body) {}

    private final BundledWords words;
    private final PortalAddress address;

    Wording(BundledWords words, PortalAddress address) {
        this.words = words;
        this.address = address;
    }

    Text of(Letter letter) {
        var language = Tongue.of(letter.to().language()).locale();
        return switch (letter) {
            case Letter.ConfirmAddress it -> text("ConfirmAddress", language, it.code(), address.of("confirm"));
            case Letter.AlreadyRegistered _ ->
                text("AlreadyRegistered", language, address.of("sign-in"), address.of("recover"));
            case Letter.RecoverAccess it ->
                text("RecoverAccess", language, address.toChoosePassword("recover", it.token()));
            case Letter.OfficerInvited it ->
                text("OfficerInvited", language, address.toChoosePassword("invite", it.token()));
            case Letter.FilingReceipt it -> text("FilingReceipt", language, it.reference(), address.of("status"));
            case Letter.CaseMoved it ->
                text(
                        "CaseMoved",
                        language,
                        it.reference(),
                        say("mail.stage." + it.stage(), language),
                        address.of("status"));
            case Letter.DocumentAsked it ->
                text("DocumentAsked", language, it.reference(), day(it.dueOn(), language), address.of("status"));
            case Letter.VirusFound it -> text("VirusFound", language, it.name(), address.of("documents"));
        };
    }

    private Text text(String letter, Locale language, Object... arguments) {
        var key = "mail." + letter;
        return new Text(
                say(key + ".subject", language, arguments),
                say(key + ".body", language, arguments) + "\n\n" + say("mail.foot", language) + "\n");
    }

    private String say(String key, Locale language, Object... arguments) {
        return words.getTranslation(key, language, arguments);
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.getLanguage().equals("en") ? Locale.UK : language)
                .format(day);
    }
}
