package hk.praya.portal.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Reads texts from the bundles under {@code words/}, one for each area of the portal. */
@Component
public class BundledWords implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private static final List<String> AREAS = List.of(
            "common",
            "rules",
            "assess",
            "advice",
            "forecast",
            "universities",
            "rulebook",
            "schemes",
            "statistics",
            "account",
            "application",
            "documents",
            "filing",
            "status",
            "desk",
            "mail",
            "api");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        for (var area : AREAS) {
            var bundle = ResourceBundle.getBundle("words/" + area, locale, NO_FALLBACK);
            if (bundle.containsKey(key)) {
                return new MessageFormat(bundle.getString(key), locale).format(arguments);
            }
        }
        throw new MissingResourceException("no words for " + key, BundledWords.class.getName(), key);
    }
}
