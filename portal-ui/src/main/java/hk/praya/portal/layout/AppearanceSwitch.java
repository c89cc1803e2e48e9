package hk.praya.portal.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import hk.praya.portal.text.Words;
import java.util.EnumMap;
import java.util.Map;

/** How the portal is coloured. A choice shows at once, changes nothing else, and is remembered. */
final class AppearanceSwitch extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Appearance, NativeButton> buttons = new EnumMap<>(Appearance.class);

    AppearanceSwitch() {
        addClassName("foot-choice");
        getElement().setAttribute("role", "group");
        var label = new Span(Words.of("appearance.label"));
        label.setId("appearance-label");
        getElement().setAttribute("aria-labelledby", "appearance-label");
        add(label);
        for (var appearance : Appearance.values()) {
            var button = new NativeButton(Words.of("appearance." + appearance), _ -> choose(appearance));
            buttons.put(appearance, button);
            add(button);
        }
        mark(Appearance.of(VaadinServletRequest.getCurrent()));
    }

    private void choose(Appearance appearance) {
        appearance.keep(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent()
                .getPage()
                .executeJs("document.documentElement.setAttribute($0, $1)", Appearance.ATTRIBUTE, appearance.tag());
        mark(appearance);
    }

    private void mark(Appearance chosen) {
        buttons.forEach((appearance, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(appearance == chosen)));
    }
}
