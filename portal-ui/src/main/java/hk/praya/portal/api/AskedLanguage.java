package hk.praya.portal.api;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** The language a request asks for, of those that Praya speaks; English where it asks for none of them. */
final class AskedLanguage {

    private final I18NProvider words;

    AskedLanguage(I18NProvider words) {
        this.words = words;
    }

    Locale of(HttpServletRequest request) {
        var asked = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            var ranges = Locale.LanguageRange.parse(String.join(",", asked));
            return Objects.requireNonNullElse(Locale.lookup(ranges, words.getProvidedLocales()), Locale.ENGLISH);
        } catch (IllegalArgumentException noLanguages) {
            return Locale.ENGLISH;
        }
    }
}
