package hk.praya.portal.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads texts from the bundles under {@code words/}, one for each area of the portal and each language. What an area does
 * not say in a language yet is said in English.
 */
@Component
public class BundledWords implements I18NProvider {

    static final List<String> AREAS = List.of(
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
            "bundle",
            "status",
            "desk",
            "mail",
            "api",
            "help",
            "styleguide");

    private static final long serialVersionUID = 1L;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Tongue, Map<String, String>> TEXTS = read();

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(Tongue.values()).map(Tongue::locale).toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Tongue.ENGLISH.locale();
    }

    /** @throws MissingResourceException if the key is in no bundle */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var tongue = Tongue.of(locale);
        var text = texts(tongue).get(key);
        if (text == null) {
            throw new MissingResourceException("no words for " + key, BundledWords.class.getName(), key);
        }
        return new MessageFormat(text, tongue.locale()).format(arguments);
    }

    /** Every text of a language by its key, before its arguments are in place. */
    static Map<String, String> texts(Tongue tongue) {
        return TEXTS.getOrDefault(tongue, Map.of());
    }

    private static Map<Tongue, Map<String, String>> read() {
        var all = new EnumMap<Tongue, Map<String, String>>(Tongue.class);
        for (var tongue : Tongue.values()) {
            var texts = new HashMap<String, String>();
            for (var area : AREAS) {
                var bundle = ResourceBundle.getBundle("words/" + area, tongue.locale(), NO_FALLBACK);
                bundle.keySet().forEach(key -> texts.putIfAbsent(key, bundle.getString(key)));
            }
            all.put(tongue, Map.copyOf(texts));
        }
        return all;
    }
}
