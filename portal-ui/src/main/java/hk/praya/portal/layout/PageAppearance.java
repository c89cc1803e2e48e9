package hk.praya.portal.layout;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;

/** Sends every page coloured as was chosen, so that it is never painted in the other colours first. */
@Component
class PageAppearance implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var chosen = Appearance.of((VaadinServletRequest) page.getVaadinRequest());
            page.getDocument().child(0).attr(Appearance.ATTRIBUTE, chosen.tag());
            page.getDocument().head().select("meta[name=color-scheme]").attr("content", chosen.schemes());
        });
    }
}
