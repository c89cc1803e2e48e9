package hk.praya.portal.text;

import hk.praya.domain.HongKong;
import hk.praya.domain.application.Step;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Item;
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
import java.util.Locale;

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

    /** A day, written out. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dates())
                .format(day);
    }

    /** An instant, as a day and time in Hong Kong. */
    public static String moment(Instant instant) {
        var time = DateTimeFormatter.ofPattern("HH:mm", dates()).format(instant.atZone(HongKong.ZONE));
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

    private static Locale dates() {
        var language = Speaking.language();
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }
}
