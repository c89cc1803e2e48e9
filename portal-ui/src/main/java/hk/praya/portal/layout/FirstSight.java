package hk.praya.portal.layout;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import hk.praya.portal.text.ChosenTongue;
import hk.praya.portal.text.Speaking;
import hk.praya.portal.text.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Shows who we are, and that more is coming, until a page has come: on a slow network a first visit takes seconds. Says
 * what is lacking where it never comes, for want of scripts. The stylesheet takes it away as soon as there is a page.
 */
@Component
class FirstSight implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var tongue = ChosenTongue.of((VaadinServletRequest) page.getVaadinRequest());
            Speaking.in(tongue.locale(), () -> show(page.getDocument()));
        });
    }

    private static Element show(Document page) {
        page.title(Words.of("brand"));
        var sight = new Element("div").addClass("first-sight");
        sight.append(PortalLayout.notice().getElement().getOuterHTML());
        sight.append(PortalLayout.header(new Span()).getElement().getOuterHTML());
        sight.appendElement("p").attr("role", "status").text(Words.of("first.loading"));
        sight.appendElement("p").addClass("hint").text(Words.of("first.slow"));
        sight.appendElement("noscript").appendElement("p").text(Words.of("first.scripts"));
        return page.body().prependChild(sight);
    }
}
