package hk.praya.portal.status;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.HongKong;
import hk.praya.portal.chart.Chart;
import hk.praya.portal.chart.Drawing;
import hk.praya.portal.chart.Drawing.Anchor;
import hk.praya.portal.chart.Drawing.Hatching;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A case in time: a bar for each stage it has been at and for each paper that was asked for, one below the other, as
 * long as they took. What goes on still is hatched.
 */
public final class CourseChart {

    private static final double ROW = 46;
    private static final double BAR = 16;
    private static final double TOP = 26;
    private static final double AXIS = 26;

    /** Room beside the bars for how long they are, in units of a drawing. */
    private static final double AMOUNT = 124;

    /** From the beginning of one label of the axis to that of the next, at least. */
    private static final double LABEL = 124;

    /** Room for the longest day, and for the longest name of a row. */
    private static final double DAY = 144;

    private static final double NAME = 300;

    private static final double LEAST = 3;

    private final Course course;

    private CourseChart(Course course) {
        this.course = course;
    }

    /** Draws the course of a case. */
    public static Chart of(Course course) {
        var chart = new CourseChart(course);
        return new Chart(chart.caption(), chart.drawing("course-wide", 680), chart.drawing("course-narrow", 340))
                .inWords(chart.inWords());
    }

    private String caption() {
        return Words.of("course.caption", Words.day(course.first()), Words.day(course.last()));
    }

    private Drawing drawing(String name, double width) {
        double right = width - AMOUNT;
        double floor = TOP + ROW * course.rows().size();
        var drawing = new Drawing(name, width, floor + AXIS, caption()).describe(described());
        var hatching = drawing.hatching("open", 6, "hatch-ground", "hatch-line");
        months(drawing, right, floor);
        if (!course.isOver()) {
            today(drawing, right, floor);
        }
        double y = TOP;
        for (var row : course.rows()) {
            row(drawing, row, y, right, hatching);
            y += ROW;
        }
        return drawing;
    }

    private void months(Drawing drawing, double right, double floor) {
        drawing.line(0, floor, right, floor, "axis");
        drawing.text(0, floor + 18, Anchor.START, Words.day(course.first()), "scale");
        double free = DAY;
        var last = YearMonth.from(HongKong.dayOf(course.end()));
        for (var month = YearMonth.from(course.first()).plusMonths(1);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            double x = x(month.atDay(1), right);
            if (x >= free && x + LABEL <= right + AMOUNT) {
                drawing.line(x, TOP, x, floor + 6, "grid");
                drawing.text(x, floor + 18, Anchor.START, Spans.month(month), "scale");
                free = x + LABEL;
            }
        }
    }

    private void today(Drawing drawing, double right, double floor) {
        double x = x(course.now(), right);
        drawing.line(x, TOP - 6, x, floor, "now");
        drawing.text(x, TOP - 12, x > right / 2 ? Anchor.END : Anchor.START, Words.of("course.today"), "value");
    }

    private void row(Drawing drawing, Course.Row row, double top, double right, Hatching hatching) {
        double y = top + 22;
        double x = x(row.since(), right);
        double length = Math.max(LEAST, x(row.until(), right) - x);
        name(drawing, row.name(), x, x + length, top + 16, right + AMOUNT);
        switch (row.mark()) {
            case DONE -> drawing.rect(x, y, length, BAR, "bar allotted");
            case ANSWERED -> drawing.rect(x, y, length, BAR, "bar plain");
            case OPEN -> drawing.rect(x, y, length, BAR, "bar part", hatching);
            case OVER -> drawing.circle(x, y + BAR / 2, BAR / 2, "bar allotted");
        }
        drawing.text(endOfAmount(row, x, right + AMOUNT), y + 13, Anchor.END, row.amount(), "value");
    }

    /** At the edge; but the day of an end that comes so late that it would lie over its dot stands before that. */
    private static double endOfAmount(Course.Row row, double x, double edge) {
        return row.mark() == Course.Mark.OVER && x + BAR > edge - DAY ? x - BAR : edge;
    }

    /** Writes above a bar where there is room for any name, and before it elsewhere. */
    private static void name(Drawing drawing, String name, double begin, double end, double y, double width) {
        if (begin + NAME <= width) {
            drawing.text(begin, y, Anchor.START, name, "legend");
        } else if (end >= NAME) {
            drawing.text(end, y, Anchor.END, name, "legend");
        } else {
            drawing.text(0, y, Anchor.START, name, "legend");
        }
    }

    private String described() {
        return Words.joined(
                "sentence.apart", course.rows().stream().map(Course.Row::told).toList());
    }

    private NativeDetails inWords() {
        var list = new UnorderedList();
        course.rows().forEach(row -> list.add(new ListItem(row.told())));
        return new NativeDetails(Words.of("course.words"), list);
    }

    private double x(LocalDate day, double right) {
        return x(day.atStartOfDay(HongKong.ZONE).toInstant(), right);
    }

    private double x(Instant at, double right) {
        return right * course.share(at);
    }
}
