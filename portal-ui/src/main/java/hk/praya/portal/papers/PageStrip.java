package hk.praya.portal.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Pages;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of a document as pictures, one below the other, in a frame that scrolls by keyboard, too. Of what cannot be
 * drawn it says so, and leads to the file; of what nobody may open it says why.
 */
public final class PageStrip extends Div {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(PageStrip.class);
    private static final int SMALLEST = 100;
    private static final int LARGEST = 300;
    private static final int STEP = 50;

    /** As sharp as the frame may become wide. */
    private static final int PIXELS = 1600;

    private final Div frame = new Div();
    private final Button smaller = new Button(Words.of("pages.smaller"), _ -> zoom(-STEP));
    private final Button larger = new Button(Words.of("pages.larger"), _ -> zoom(STEP));
    private int zoom = SMALLEST;

    public PageStrip(Document document, Pages pages) {
        addClassName("page-strip");
        if (!document.paper().scan().mayBeOpened()) {
            add(new Paragraph(Words.of("pages.shut." + document.paper().scan())));
            return;
        }
        int count = count(document, pages);
        if (count == 0) {
            add(new Paragraph(Words.of("pages.unreadable")), file(document));
            return;
        }
        frame.addClassName("page-frame");
        frame.setClassName("portrait", document.slot().kind() == DocumentKind.PHOTOGRAPH);
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", Words.of("pages.region", document.name()));
        for (int page = 1; page <= count; page++) {
            frame.add(picture(document, page, count));
        }
        var tools = new Div(smaller, larger, file(document));
        tools.addClassName("page-tools");
        add(tools, frame);
        zoom(0);
    }

    /** No page where the file cannot be opened at present. */
    private static int count(Document document, Pages pages) {
        try {
            return pages.count(document.content(), document.type());
        } catch (IOException e) {
            LOG.warn("the pages of {} could not be counted", document, e);
            return 0;
        }
    }

    private static Component picture(Document document, int page, int count) {
        var picture = new Image(
                "documents/%s/pages/%d?width=%d".formatted(document.id(), page, PIXELS),
                Words.of("pages.page", page, count, document.name()));
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private static Anchor file(Document document) {
        var link = new Anchor("documents/" + document.id(), new Span(Words.of("pages.file")));
        link.add(new HiddenText(" " + Words.of("document.view.hidden", document.name())));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("as-link");
        return link;
    }

    private void zoom(int percent) {
        zoom = Math.clamp(zoom + percent, SMALLEST, LARGEST);
        frame.getStyle().set("--zoom", String.valueOf(zoom / 100.0));
        smaller.setEnabled(zoom > SMALLEST);
        larger.setEnabled(zoom < LARGEST);
    }
}
