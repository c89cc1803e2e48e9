package hk.praya.portal.filing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.filing.Sheet.Line;
import hk.praya.portal.text.Words;

/** A sheet on a page, with the way to change it. */
public final class SheetCard extends Section {

    private static final long serialVersionUID = 1L;

    private final String title;

    public SheetCard(Sheet sheet) {
        title = sheet.title();
        addClassNames("card", "sheet");
        var head = new Div(new H2(title), change(sheet));
        head.addClassName("slot-head");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        sheet.lines().forEach(line -> facts.add(new DescriptionList.Term(line.label()), told(line)));
        add(head, facts);
    }

    String title() {
        return title;
    }

    private static Anchor change(Sheet sheet) {
        var change = new Anchor(sheet.route() + "?from=check", new Span(Words.of("check.change")));
        change.add(new HiddenText(" " + sheet.title()));
        change.addClassName("as-link");
        return change;
    }

    private static DescriptionList.Description told(Line line) {
        var told = new DescriptionList.Description();
        if (line.told().isEmpty()) {
            told.setText(Words.of("sheet.not-provided"));
            told.addClassName("not");
        } else {
            line.told().forEach(part -> told.add(new Div(part)));
        }
        return told;
    }
}
