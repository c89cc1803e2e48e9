package hk.praya.scoring.forecast;

import java.time.LocalDate;

/** The days on which people turn an age. */
final class Birthdays {

    private Birthdays() {}

    /** The first day of an age in completed years; 1 March, in other years, for whoever was born on 29 February. */
    static LocalDate turning(int age, LocalDate born) {
        var day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
