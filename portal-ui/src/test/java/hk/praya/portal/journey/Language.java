package hk.praya.portal.journey;

import hk.praya.portal.text.Speaking;
import hk.praya.portal.text.Words;
import java.util.Locale;

/** What a visitor reads the portal in. */
enum Language {
    ENGLISH("en-GB"),
    TRADITIONAL("zh-HK"),
    SIMPLIFIED("zh-CN");

    private final String asked;

    Language(String asked) {
        this.asked = asked;
    }

    /** What the visitor's browser asks for, by BCP 47. */
    String asked() {
        return asked;
    }

    /** The text of a key as a page in this language shows it, with its arguments in place. */
    String says(String key, Object... arguments) {
        return Speaking.in(Locale.forLanguageTag(asked), () -> Words.of(key, arguments));
    }

    @Override
    public String toString() {
        return asked;
    }
}
