package hk.praya.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;
import java.time.Instant;
import java.util.List;

/** A history, or what comes next: a line of points, each with what it is, when, and what there is to say about it. */
public final class Timeline extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** How a point stands to the present. */
    public enum Mark {
        /** It happened last, and is where things stand. */
        NOW("now"),
        DONE("done"),
        AHEAD("ahead");

        private final String className;

        Mark(String className) {
            this.className = className;
        }
    }

    public Timeline() {
        addClassName("timeline");
    }

    /** Adds something that happened, and any paragraphs about it. */
    public void happened(Mark mark, String title, Instant at, List<String> paragraphs) {
        var time = new Time(Words.moment(at));
        time.getElement().setAttribute("datetime", at.toString());
        add(point(mark, title, time, paragraphs));
    }

    /** Adds something still to come; when may be a phrase. */
    public void toCome(String title, String when, List<String> paragraphs) {
        add(point(Mark.AHEAD, title, new Time(when), paragraphs));
    }

    private static ListItem point(Mark mark, String title, Component when, List<String> paragraphs) {
        var heading = new Span(title);
        heading.addClassName("title");
        var point = new ListItem(heading, when);
        point.addClassName(mark.className);
        for (var text : paragraphs) {
            point.add(new Paragraph(text));
        }
        return point;
    }

    @Tag("time")
    private static final class Time extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Time(String text) {
            setText(text);
        }
    }
}
