package hk.praya.portal.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Months, and spans of months and years, in words. */
public final class Spans {

    private static final int MONTHS_A_YEAR = 12;
    private static final int TENTHS = 10;
    private static final double ROUNDING = 1e-6;

    private Spans() {}

    /** A month, written out. */
    public static String month(YearMonth month) {
        return Speaking.say((language, _) ->
                DateTimeFormatter.ofPattern(pattern(language), language).format(month));
    }

    /** The day of an award, or its month where only that was told. */
    public static String awarded(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth() ? month(YearMonth.from(day)) : Words.day(day);
    }

    /** How long two months and all between them are. */
    public static String length(YearMonth first, YearMonth last) {
        return ofMonths(Math.max(0, first.until(last, ChronoUnit.MONTHS) + 1));
    }

    /** A number of years: in years and months where it is whole months, else to a tenth, never rounded up. */
    public static String ofYears(double years) {
        double months = years * MONTHS_A_YEAR;
        long whole = Math.round(months);
        if (Math.abs(months - whole) < ROUNDING) {
            return ofMonths(whole);
        }
        double tenths = Math.floor(years * TENTHS + ROUNDING) / TENTHS;
        return Words.of(tenths == 1 ? "span.years.one" : "span.years.other", Words.number(tenths));
    }

    /** A number of months, in years and months; none is 0 years. */
    public static String ofMonths(long months) {
        long years = months / MONTHS_A_YEAR;
        long rest = months % MONTHS_A_YEAR;
        if (rest == 0) {
            return counted("span.years", years);
        }
        return years == 0
                ? counted("span.months", rest)
                : Words.of("span.both", counted("span.years", years), counted("span.months", rest));
    }

    private static String pattern(Locale language) {
        return Speaking.in(language, () -> Words.of("span.month.pattern"));
    }

    private static String counted(String key, long number) {
        return Words.of(number == 1 ? key + ".one" : key + ".other", Words.number((double) number));
    }
}
