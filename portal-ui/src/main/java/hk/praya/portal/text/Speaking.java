package hk.praya.portal.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.function.Supplier;

/** Which language words are said in: that of the work at hand where one was chosen, else that of the current page. */
public final class Speaking {

    private static final ScopedValue<Locale> CHOSEN = ScopedValue.newInstance();
    private static final BundledWords WORDS = new BundledWords();

    private Speaking() {}

    /** Does work whose words are said in a language, with or without a page. */
    public static <T> T in(Locale language, Supplier<T> work) {
        return ScopedValue.where(CHOSEN, language).call(work::get);
    }

    /** The language that is spoken now; English where nothing says another. */
    public static Locale language() {
        if (CHOSEN.isBound()) {
            return CHOSEN.get();
        }
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    static String say(String key, Object... arguments) {
        return CHOSEN.isBound()
                ? WORDS.getTranslation(key, CHOSEN.get(), arguments)
                : I18NProvider.translate(key, arguments);
    }
}
