package hk.praya.portal.journey;

import hk.praya.portal.text.Speaking;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a visitor reads the portal in. */
enum Language {
    ENGLISH("en-GB"),
    TRADITIONAL("zh-HK"),
    SIMPLIFIED("zh-CN"),
    /** English, with Traditional Chinese beneath each text. */
    ENGLISH_AND_TRADITIONAL("en-GB", Tongue.TRADITIONAL);

    private final String asked;
    private final @Nullable Tongue second;

    Language(String asked) {
        this(asked, null);
    }

    Language(String asked, @Nullable Tongue second) {
        this.asked = asked;
        this.second = second;
    }

    /** What the visitor's browser asks for, by BCP 47. */
    String asked() {
        return asked;
    }

    /** What the visitor has chosen to read beside it; null for nothing. */
    @Nullable Tongue second() {
        return second;
    }

    /** What something is called that begins with a text, and goes on in the second language, if at all. */
    Pattern named(String text) {
        var beside = second == null ? "" : "( [^\\x00-\\x7F].*)?";
        return Pattern.compile("^" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0") + beside + "$");
    }

    /** The text of a key as a page in this language shows it, with its arguments in place. */
    String says(String key, Object... arguments) {
        return Speaking.in(Locale.forLanguageTag(asked), () -> Words.of(key, arguments));
    }

    @Override
    public String toString() {
        return second == null ? asked : asked + "-and-" + second.tag();
    }
}
