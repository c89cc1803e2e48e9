package hk.praya.portal.desk;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers in words; what was not answered says so.
 *
 * @param day the day that ages are counted on
 */
record Told(LocalDate day) {

    String birth(@Nullable LocalDate born) {
        return told(
                born,
                b -> Words.of(
                        "desk.told.born-and-age",
                        Words.day(b),
                        String.valueOf(Period.between(b, day).getYears())));
    }

    String country(@Nullable String code) {
        return told(code, Words::country);
    }

    String travelDocument(TravelDocument document) {
        var number = document.number();
        if (number == null) {
            return Words.of("desk.told.nothing");
        }
        var expires = document.expiresOn();
        return expires == null ? number : Words.of("desk.told.number-and-expiry", number, Words.day(expires));
    }

    String answer(Answer answer) {
        return answer.isUnanswered() ? Words.of("desk.told.nothing") : Words.of("answer." + answer);
    }

    String text(@Nullable String text) {
        return told(text, t -> t);
    }

    String dollars(@Nullable Long hkd) {
        return told(hkd, Words::dollars);
    }

    String years(@Nullable Double years) {
        return told(years, y -> Words.of("desk.told.years", Words.number(y)));
    }

    String months(@Nullable YearMonth from, @Nullable YearMonth to) {
        return Words.of("desk.told.from-to", month(from), to == null ? Words.of("desk.told.to-date") : month(to));
    }

    private static String month(@Nullable YearMonth month) {
        return told(month, Spans::month);
    }

    private static <T> String told(@Nullable T answer, Function<T, String> words) {
        return answer == null ? Words.of("desk.told.nothing") : words.apply(answer);
    }
}
