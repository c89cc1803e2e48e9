package hk.praya.portal.status;

import hk.praya.domain.HongKong;
import hk.praya.domain.casework.CaseEvent.DocumentRequested;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.Stay;
import hk.praya.portal.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a case has gone through until now, and how long each part took.
 *
 * @param now the latest of what is shown, but for the days by which papers are due; when the case ended, if it is over
 * @param rows in the order in which they began
 */
public record Course(Instant now, List<Row> rows) {

    /** How a part of the course ended, if it did. */
    enum Mark {
        /** A stage that is left behind. */
        DONE,
        /** A paper that was asked for and came. */
        ANSWERED,
        /** It goes on. */
        OPEN,
        /** The end of the case. */
        OVER
    }

    /**
     * A stage, or a paper that was asked for.
     *
     * @param until when it ended, or until when it is drawn
     * @param amount how long it was, in words
     * @param told all of it, as a sentence
     */
    record Row(Mark mark, String name, Instant since, Instant until, String amount, String told) {}

    public Course {
        rows = List.copyOf(rows);
    }

    /** The course of a case, seen from an instant. */
    public static Course of(CaseHistory history, Instant now) {
        var last = history.stage().isOver() ? history.since() : now;
        var rows = new ArrayList<Row>();
        history.stays().forEach(stay -> rows.add(stage(stay, last)));
        for (var event : history.events()) {
            if (event instanceof DocumentRequested asked) {
                requested(asked, history, last, rows);
            }
        }
        rows.sort(Comparator.comparing(Row::since));
        return new Course(last, rows);
    }

    /** Whether there is something to be seen yet: a day has gone by. */
    boolean isUnderWay() {
        return first().isBefore(last());
    }

    LocalDate first() {
        return HongKong.dayOf(since());
    }

    /** Today, or the day on which the case ended. */
    LocalDate last() {
        return HongKong.dayOf(now);
    }

    boolean isOver() {
        return rows.stream().anyMatch(row -> row.mark() == Mark.OVER);
    }

    /** Where the drawing ends. */
    Instant end() {
        return rows.stream().map(Row::until).max(Comparator.naturalOrder()).orElse(now);
    }

    /** How much of what is drawn lies before an instant, from 0 to 1. */
    double share(Instant at) {
        long whole = Duration.between(since(), end()).toSeconds();
        double before = Duration.between(since(), at).toSeconds();
        return whole <= 0 ? 0 : Math.clamp(before / whole, 0, 1);
    }

    private Instant since() {
        return rows.getFirst().since();
    }

    private static Row stage(Stay stay, Instant now) {
        var name = Words.of(stay.stage());
        var since = Words.day(HongKong.dayOf(stay.since()));
        var until = stay.until();
        if (until != null) {
            var lasted = lasted(stay.since(), until);
            var told = Words.of("course.row", name, since, Words.day(HongKong.dayOf(until)), lasted);
            return new Row(Mark.DONE, name, stay.since(), until, lasted, told);
        }
        if (stay.stage().isOver()) {
            return new Row(
                    Mark.OVER, name, stay.since(), stay.since(), since, Words.of("course.row.over", name, since));
        }
        var soFar = Words.of("course.days.so-far", lasted(stay.since(), now));
        return new Row(Mark.OPEN, name, stay.since(), now, soFar, Words.of("course.row.open", name, since, soFar));
    }

    private static void requested(DocumentRequested asked, CaseHistory history, Instant now, List<Row> rows) {
        var since = Words.day(HongKong.dayOf(asked.at()));
        history.suppliedAt(asked.request()).ifPresent(until -> rows.add(answered(asked.at(), until)));
        if (history.openRequest(asked.request()).isPresent()) {
            var name = Words.of("course.asked.open", Words.day(asked.dueOn()));
            var left = left(asked.dueOn(), HongKong.dayOf(now));
            var due = asked.dueOn().plusDays(1).atStartOfDay(HongKong.ZONE).toInstant();
            var until = due.isAfter(now) ? due : now;
            rows.add(new Row(Mark.OPEN, name, asked.at(), until, left, Words.of("course.row.open", name, since, left)));
        }
    }

    private static Row answered(Instant asked, Instant until) {
        var name = Words.of("course.asked");
        var lasted = lasted(asked, until);
        var told = Words.of(
                "course.row", name, Words.day(HongKong.dayOf(asked)), Words.day(HongKong.dayOf(until)), lasted);
        return new Row(Mark.ANSWERED, name, asked, until, lasted, told);
    }

    private static String lasted(Instant from, Instant until) {
        return Words.of("course.days", ChronoUnit.DAYS.between(HongKong.dayOf(from), HongKong.dayOf(until)));
    }

    private static String left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        return days < 0 ? Words.of("course.late", -days) : Words.of("course.left", days);
    }
}
