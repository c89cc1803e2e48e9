package hk.praya.portal.layout;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Gives pages an absolute base address. Vaadin's own is relative to the page that was loaded first, and leads astray,
 * uploads and pictures among others, once the browser has gone on to a page of another depth.
 */
@Component
class AbsoluteBase implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var base = page.getDocument().head().selectFirst("base");
            if (base != null) {
                base.attr("href", page.getVaadinRequest().getContextPath() + "/");
            }
        });
    }
}
