package hk.praya.portal.application;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Countries and territories by ISO 3166-1 alpha-2 code, named in the language of the page. */
final class Countries {

    private static final Map<String, String> ALSO_TYPED = Map.of(
            "AE", "UAE", "CN", "PRC mainland", "GB", "UK Britain England", "KR", "Republic of Korea", "KP", "DPRK");

    private Countries() {}

    static String name(String code) {
        return name(code, UI.getCurrent().getLocale());
    }

    /** A choice of all of them. One types any part of a name, with or without accents, or a code. */
    static ComboBox<String> choice(String label) {
        var locale = UI.getCurrent().getLocale();
        var choice = new ComboBox<String>(label);
        choice.getElement().getThemeList().add("helper-above-field");
        choice.setItemLabelGenerator(code -> name(code, locale));
        choice.setItems((code, typed) -> matches(code, typed, locale), all(locale));
        return choice;
    }

    static boolean matches(String code, String typed, Locale locale) {
        var wanted = plain(typed);
        return Stream.of(
                        name(code, locale),
                        name(code, Locale.ENGLISH),
                        code,
                        Locale.of("", code).getISO3Country(),
                        ALSO_TYPED.getOrDefault(code, ""))
                .anyMatch(known -> plain(known).contains(wanted));
    }

    private static List<String> all(Locale locale) {
        var alphabetical = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> name(code, locale), alphabetical))
                .toList();
    }

    private static String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
