package hk.praya.portal.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;

/**
 * The languages of the portal, each named in itself. Choosing one makes the page anew in it, with everything that was
 * typed, and is remembered. Where it was the second language, the two change places.
 */
final class LanguageSwitch extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<Tongue> chosen;

    /** @param chosen is told before anything is said in the language */
    LanguageSwitch(SerializableConsumer<Tongue> chosen) {
        this.chosen = chosen;
        addClassName("tongues");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("tongues.label"));
        var current = Tongue.of(UI.getCurrent().getLocale());
        for (var tongue : Tongue.values()) {
            add(button(tongue, tongue == current));
        }
    }

    /** Puts the focus on the language that is spoken. */
    void focus() {
        getElement().executeJs("this.querySelector('[aria-current]').focus()");
    }

    private NativeButton button(Tongue tongue, boolean current) {
        var button = new NativeButton(Words.of("tongue." + tongue), _ -> choose(tongue));
        button.setAriaLabel(Words.of("tongue." + tongue + ".name"));
        button.getElement().setAttribute("lang", tongue.tag());
        if (current) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private void choose(Tongue tongue) {
        var ui = UI.getCurrent();
        var before = Tongue.of(ui.getLocale());
        chosen.accept(tongue);
        var second = SecondLanguage.of(ui).orElse(null);
        PageLanguage.choose(tongue, second == tongue ? before : second, ui);
        PortalLayout.of(ui).ifPresent(PortalLayout::focusLanguages);
    }
}
