package hk.praya.portal.demo;

import hk.praya.domain.HongKong;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is set to when things are to have happened; it never runs ahead of the real one. */
final class DemoClock extends Clock {

    private final Instant realNow;
    private Instant now;

    DemoClock(Instant realNow) {
        this.realNow = realNow;
        this.now = realNow;
    }

    /** Sets the clock to a time of day in Hong Kong, so many days ago. */
    void set(int daysAgo, int hour, int minute) {
        var then = today().minusDays(daysAgo)
                .atTime(LocalTime.of(hour, minute))
                .atZone(HongKong.ZONE)
                .toInstant();
        now = then.isBefore(realNow) ? then : realNow;
    }

    /** The real day. */
    LocalDate today() {
        return HongKong.dayOf(realNow);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the demo's clock has one zone");
    }
}
