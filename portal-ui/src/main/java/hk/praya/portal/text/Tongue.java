package hk.praya.portal.text;

import java.text.Collator;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;

/** The languages the portal speaks, in the order they are offered. */
public enum Tongue {
    ENGLISH("en", Locale.UK),
    /** Written as in Hong Kong, and sorted by strokes. */
    TRADITIONAL("zh-Hant-HK", Locale.TAIWAN),
    /** Written as in the Mainland, Singapore and Malaysia, and sorted by sound. */
    SIMPLIFIED("zh-Hans", Locale.CHINA);

    private final Locale locale;
    private final Locale sorting;

    Tongue(String tag, Locale sorting) {
        this.locale = Locale.forLanguageTag(tag);
        this.sorting = sorting;
    }

    /** The language in which words are said to somebody of a locale; English where it is none of ours. */
    public static Tongue of(Locale locale) {
        return spoken(locale).orElse(ENGLISH);
    }

    /** The first of the locales whose language is spoken here; English where none is. */
    static Tongue among(Enumeration<Locale> locales) {
        return Collections.list(locales).stream()
                .map(Tongue::spoken)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ENGLISH);
    }

    /** The language with a tag, as {@link #tag} gives it. */
    static Optional<Tongue> tagged(String tag) {
        return Optional.of(tag).map(Locale::forLanguageTag).flatMap(Tongue::spoken);
    }

    public Locale locale() {
        return locale;
    }

    /** What pages and cookies call it, by BCP 47. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** How names are put in order. */
    public Collator order() {
        return Collator.getInstance(sorting);
    }

    private static Optional<Tongue> spoken(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(ENGLISH);
            case "zh" -> Optional.of(isTraditional(locale) ? TRADITIONAL : SIMPLIFIED);
            default -> Optional.empty();
        };
    }

    /** The script where it is told, and else the one that is written at the place. */
    private static boolean isTraditional(Locale locale) {
        return switch (locale.getScript()) {
            case "Hant" -> true;
            case "Hans" -> false;
            default ->
                switch (locale.getCountry()) {
                    case "HK", "MO", "TW" -> true;
                    default -> false;
                };
        };
    }
}
