package hk.praya.portal.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import hk.praya.portal.text.ChosenTongue;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import org.springframework.stereotype.Component;

/** Opens every page in the language that was chosen before or, on a first visit, the one the browser asks for. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", of(page.getVaadinRequest()).tag()));
        event.getSource().addUIInitListener(init -> speak(of(VaadinRequest.getCurrent()), init.getUI()));
    }

    /** Says everything in a page from now on in a language; what it shows already stays as it is. */
    static void speak(Tongue tongue, UI ui) {
        ui.setLocale(tongue.locale());
        ui.getPage().executeJs("document.documentElement.lang = $0", tongue.tag());
        ui.getPage().executeJs("window.Vaadin.connectionIndicator.onlineText = $0", Words.of("connection.back"));
        var reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setDialogText(Words.of("connection.lost"));
        reconnecting.setDialogTextGaveUp(Words.of("connection.gone"));
    }

    private static Tongue of(VaadinRequest request) {
        return ChosenTongue.of((VaadinServletRequest) request);
    }
}
