package hk.praya.portal.application;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Countries and territories by ISO 3166-1 alpha-2 code, named in the language of the page. */
final class Countries {

    private static final Map<String, List<String>> ALSO_TYPED = Map.of(
            "AE", List.of("UAE"),
            "CN", List.of("PRC", "Mainland China"),
            "CZ", List.of("Czech Republic"),
            "GB", List.of("UK", "Britain", "Great Britain", "England"),
            "KP", List.of("DPRK", "DPR Korea"),
            "KR", List.of("Republic of Korea"),
            "MM", List.of("Burma"),
            "TR", List.of("Turkey"),
            "TW", List.of("臺灣"),
            "US", List.of("America"));

    private Countries() {}

    /**
     * A choice of all of them. One types any part of a name, with or without accents, or a code.
     *
     * @param changed is called back at each change a person makes
     */
    static ComboBox<String> choice(String label, SerializableRunnable changed) {
        var locale = UI.getCurrent().getLocale();
        var choice = new ComboBox<String>(label);
        choice.getElement().getThemeList().add("helper-above-field");
        choice.setItemLabelGenerator(Words::country);
        choice.setItems((code, typed) -> matches(code, typed, locale), all(locale));
        choice.setAllowCustomValue(true);
        choice.addCustomValueSetListener(
                event -> meant(event.getDetail(), locale).ifPresent(code -> {
                    choice.setValue(code);
                    changed.run();
                }));
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return choice;
    }

    /** Whether what was typed is part of what a country is known by. */
    static boolean matches(String code, String typed, Locale locale) {
        var wanted = plain(typed);
        return knownBy(code, locale).anyMatch(known -> known.contains(wanted));
    }

    /** The country somebody means who types and chooses nothing: the one that is called so, or the only one it fits. */
    static Optional<String> meant(String typed, Locale locale) {
        var wanted = plain(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var called = codes().filter(code -> knownBy(code, locale).anyMatch(wanted::equals))
                .toList();
        var fitting = codes().filter(code -> matches(code, typed, locale)).toList();
        var meant = called.isEmpty() ? fitting : called;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Stream<String> knownBy(String code, Locale locale) {
        return Stream.concat(
                        names(code, locale),
                        Stream.concat(
                                Stream.of(code, Locale.of("", code).getISO3Country()),
                                ALSO_TYPED.getOrDefault(code, List.of()).stream()))
                .map(Countries::plain);
    }

    /** In the language of the page and in every other, since people type what they are used to. */
    private static Stream<String> names(String code, Locale locale) {
        return Stream.concat(Stream.of(locale), Stream.of(Tongue.values()).map(Tongue::locale))
                .distinct()
                .map(spoken -> name(code, spoken));
    }

    private static Stream<String> codes() {
        return Arrays.stream(Locale.getISOCountries());
    }

    private static List<String> all(Locale locale) {
        return codes().sorted(Comparator.comparing(
                        code -> name(code, locale), Tongue.of(locale).order()))
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
