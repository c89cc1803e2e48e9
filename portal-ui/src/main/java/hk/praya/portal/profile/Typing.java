package hk.praya.portal.profile;

import hk.praya.portal.profile.Reading.Blank;
import hk.praya.portal.profile.Reading.Read;
import hk.praya.portal.profile.Reading.Unreadable;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads figures as people type them: with full-width digits, spaces, separators and a currency in front. */
final class Typing {

    static final double MOST_YEARS = 80;
    static final int MOST_COUNT = 20;

    private static final Pattern NEGATIVE = Pattern.compile("-.+|\\(.+\\)");
    private static final Pattern YEARS = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,3})?|[.,][0-9]{1,3}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern CURRENCY = Pattern.compile("(?i)^(-?)(hk\\$|hkd|\\$)");
    private static final Pattern DOLLARS =
            Pattern.compile("([0-9]{1,12}|[0-9]{1,4}([,'’][0-9]{2,4}){0,3}[,'’][0-9]{3,4})(\\.[0-9]{1,2})?");

    private Typing() {}

    /** Years of work, with decimals after a point or a comma. */
    static Reading<Double> years(String typed) {
        var text = plain(typed);
        if (text.isEmpty()) {
            return new Blank<>();
        }
        if (NEGATIVE.matcher(text).matches()) {
            return new Unreadable<>("figure.years.negative");
        }
        if (!YEARS.matcher(text).matches()) {
            return new Unreadable<>("figure.years");
        }
        var years = Double.parseDouble(text.replace(',', '.'));
        return years > MOST_YEARS ? new Unreadable<>("figure.years.many") : new Read<>(years);
    }

    /** How many there are of something. */
    static Reading<Integer> count(String typed) {
        var text = plain(typed);
        if (text.isEmpty()) {
            return new Blank<>();
        }
        if (!COUNT.matcher(text).matches()) {
            return new Unreadable<>("figure.count");
        }
        var count = Integer.parseInt(text);
        return count > MOST_COUNT ? new Unreadable<>("figure.count.many") : new Read<>(count);
    }

    /** An amount of Hong Kong dollars, not below zero; cents are dropped. */
    static Reading<Long> dollars(String typed) {
        return switch (profit(typed)) {
            case Read<Long>(Long hkd) when hkd < 0 -> new Unreadable<>("figure.dollars.negative");
            case Reading<Long> reading -> reading;
        };
    }

    /** An amount of Hong Kong dollars, below zero for a loss; cents are dropped. */
    static Reading<Long> profit(String typed) {
        var text = CURRENCY.matcher(plain(typed)).replaceFirst("$1");
        if (text.isEmpty()) {
            return new Blank<>();
        }
        boolean negative = NEGATIVE.matcher(text).matches();
        var amount = negative ? text.replaceAll("[-()]", "") : text;
        if (!DOLLARS.matcher(amount).matches()) {
            return new Unreadable<>("figure.dollars");
        }
        var hkd = Long.parseLong(amount.replaceAll("\\..*|[,'’]", ""));
        return new Read<>(negative ? -hkd : hkd);
    }

    /** A whole number in digits, full-width ones too; -1 where it is none. */
    static int number(String typed) {
        var text = plain(typed);
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('−', '-')
                .replace('–', '-');
    }
}
