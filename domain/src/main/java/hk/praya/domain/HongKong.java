package hk.praya.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The place whose days the law counts in. */
public final class HongKong {

    public static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");

    private HongKong() {}

    /** The legal day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }
}
