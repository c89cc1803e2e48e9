package hk.praya.portal.profile;

import com.vaadin.flow.component.UI;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Months and spans of months, in words. */
final class Spans {

    private static final int MONTHS_A_YEAR = 12;

    private Spans() {}

    static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(Words.of("span.month.pattern"), locale())
                .format(month);
    }

    /** The day of an award, or its month where only that was told. */
    static String awarded(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth() ? month(YearMonth.from(day)) : Words.day(day);
    }

    /** How long two months and all between them are. */
    static String length(YearMonth first, YearMonth last) {
        return ofMonths(Math.max(0, first.until(last, ChronoUnit.MONTHS) + 1));
    }

    static String ofMonths(long months) {
        long years = months / MONTHS_A_YEAR;
        long rest = months % MONTHS_A_YEAR;
        if (years == 0) {
            return counted("span.months", rest);
        }
        return rest == 0
                ? counted("span.years", years)
                : Words.of("span.both", counted("span.years", years), counted("span.months", rest));
    }

    private static String counted(String key, long number) {
        return Words.of(number == 1 ? key + ".one" : key + ".other", Words.number((double) number));
    }

    private static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
