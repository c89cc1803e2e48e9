package hk.praya.portal.text;

import hk.praya.domain.HongKong;
import hk.praya.domain.application.Step;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.profile.Question;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says things in the language of the work at hand, or of the current page. */
public final class Words {

    private static final double KIB = 1024;

    private Words() {}

    /** The text of a key, with its arguments in place. */
    public static String of(String key, Object... arguments) {
        return Speaking.say(key, arguments);
    }

    public static String of(Item item) {
        return of("item." + item);
    }

    public static String of(Factor factor) {
        return of("factor." + factor);
    }

    public static String of(Prerequisite prerequisite) {
        return of("prerequisite." + prerequisite);
    }

    /** What a prerequisite is called among others: one word. */
    public static String shortly(Prerequisite prerequisite) {
        return of("prerequisite." + prerequisite + ".short");
    }

    public static String of(Question question) {
        return of("question." + question);
    }

    /** What a rule set is called in a sentence. */
    public static String of(RuleSetId ruleSet) {
        return of("ruleset." + ruleSet);
    }

    /** What a rule set is called on a tab: a few words. */
    public static String shortly(RuleSetId ruleSet) {
        return of("ruleset." + ruleSet + ".short");
    }

    public static String of(Standing standing) {
        return of("standing." + standing);
    }

    public static String of(Step step) {
        return of("step." + step);
    }

    public static String of(Stage stage) {
        return of("stage." + stage);
    }

    public static String of(DocumentKind kind) {
        return of("document.kind." + kind);
    }

    public static String of(DocumentProblem problem) {
        return of("document.problem." + problem);
    }

    /** So many criteria or points within a text: a number, with its counter in languages that want one. */
    public static Spelled amount(Kind kind, int amount) {
        return Speaking.part("amount." + kind, amount);
    }

    /** Several texts as one, with what the text of a key puts between each and the next. */
    public static String joined(String key, Collection<String> texts) {
        return Speaking.say(
                (language, said) ->
                        Stream.of(said).map(String::valueOf).collect(Collectors.joining(between(key, language))),
                texts.toArray());
    }

    /** Several sentences as one text. */
    public static String sentences(String... sentences) {
        return joined("sentence.apart", List.of(sentences));
    }

    /** What a country or territory with an ISO 3166-1 alpha-2 code is called. */
    public static String country(String code) {
        return Speaking.say((language, _) -> Locale.of("", code).getDisplayCountry(language));
    }

    /** What a language with a BCP 47 tag is called. */
    public static String language(String tag) {
        return Speaking.say((language, _) -> Locale.forLanguageTag(tag).getDisplayLanguage(language));
    }

    /** A day, written out. */
    public static String day(LocalDate day) {
        return Speaking.say((language, _) -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dates(language))
                .format(day));
    }

    /** An instant, as a day and time in Hong Kong. */
    public static String moment(Instant instant) {
        var time =
                DateTimeFormatter.ofPattern("HH:mm", dates(Speaking.language())).format(instant.atZone(HongKong.ZONE));
        return of("moment", day(HongKong.dayOf(instant)), time);
    }

    /** A number with at most one decimal, such as years of work. */
    public static String number(double value) {
        var format = NumberFormat.getNumberInstance(Speaking.language());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** Whole Hong Kong dollars. */
    public static String dollars(long hkd) {
        return "HK$" + NumberFormat.getIntegerInstance(Speaking.language()).format(hkd);
    }

    /** The size of a file. */
    public static String size(long bytes) {
        return bytes < KIB * KIB
                ? of("size.kb", number(Math.max(1, Math.rint(bytes / KIB))))
                : of("size.mb", number(bytes / KIB / KIB));
    }

    /** A text as the beginning of a sentence. */
    public static String capitalised(String text) {
        return Speaking.say(Words::capitalised, text);
    }

    private static String capitalised(Locale language, Object... said) {
        var text = String.valueOf(said[0]);
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    private static String between(String key, Locale language) {
        return Speaking.in(language, () -> of(key));
    }

    /** English as the field writes it, with the day before the month. */
    static Locale dates(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }
}
