package hk.praya.portal.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import hk.praya.portal.text.ChosenTongue;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import org.jspecify.annotations.Nullable;
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
        event.getSource().addUIInitListener(init -> {
            var request = (VaadinServletRequest) VaadinRequest.getCurrent();
            speak(ChosenTongue.of(request), init.getUI());
            SecondLanguage.show(ChosenTongue.beside(request).orElse(null), init.getUI());
        });
    }

    /** Makes a page anew in a language and a second one, with everything that was typed, and has both remembered. */
    static void choose(Tongue tongue, @Nullable Tongue second, UI ui) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        ChosenTongue.keep(tongue, request, response);
        ChosenTongue.keepBeside(second, request, response);
        speak(tongue, ui);
        SecondLanguage.show(second, ui);
        var typed = Typed.in(ui.getCurrentView());
        ui.refreshCurrentRoute(true);
        typed.putInto(ui.getCurrentView());
    }

    /** Says everything in a page from now on in a language; what it shows already stays as it is. */
    private static void speak(Tongue tongue, UI ui) {
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
