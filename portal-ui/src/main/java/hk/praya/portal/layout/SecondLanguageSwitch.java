package hk.praya.portal.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import org.jspecify.annotations.Nullable;

/** Which language is shown beside the first, for those who read in one and ask in another; none, at first. */
final class SecondLanguageSwitch extends Div {

    private static final long serialVersionUID = 1L;

    private static final String LABEL = "second-language";

    SecondLanguageSwitch() {
        addClassNames("foot-choice", "second-language");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", LABEL);
        var label = new Span(Words.of("second.label"));
        label.setId(LABEL);
        add(label, button(null));
        var spoken = Tongue.of(UI.getCurrent().getLocale());
        for (var tongue : Tongue.values()) {
            if (tongue != spoken) {
                add(button(tongue));
            }
        }
    }

    /** Puts the focus on the language that is shown, or on there being none. */
    void focus() {
        getElement().executeJs("this.querySelector('[aria-pressed=true]').focus()");
    }

    private static NativeButton button(@Nullable Tongue tongue) {
        var button =
                new NativeButton(Words.of(tongue == null ? "second.none" : "tongue." + tongue), _ -> choose(tongue));
        if (tongue != null) {
            button.setAriaLabel(Words.of("tongue." + tongue + ".name"));
            button.getElement().setAttribute("lang", tongue.tag());
        }
        boolean chosen = SecondLanguage.of(UI.getCurrent()).orElse(null) == tongue;
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }

    private static void choose(@Nullable Tongue second) {
        var ui = UI.getCurrent();
        PageLanguage.choose(Tongue.of(ui.getLocale()), second, ui);
        PortalLayout.of(ui).ifPresent(PortalLayout::focusSecondLanguage);
    }
}
