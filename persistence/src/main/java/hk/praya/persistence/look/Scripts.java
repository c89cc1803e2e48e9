package hk.praya.persistence.look;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How much of a text is in which script. */
final class Scripts {

    private static final Set<UnicodeScript> OF_JAPANESE = Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** A Chinese character says about as much as three letters. */
    private static final int LETTERS_IN_A_CHARACTER = 3;

    /** Japanese has far more of its own letters among Chinese characters than one in twenty, Chinese next to none. */
    private static final int JAPANESE_ONE_IN = 20;

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);

    private Scripts() {}

    static Scripts of(String text) {
        var scripts = new Scripts();
        text.codePoints().filter(Character::isLetter).forEach(scripts::count);
        return scripts;
    }

    private void count(int letter) {
        var script = UnicodeScript.of(letter);
        var counted = OF_JAPANESE.contains(script) ? UnicodeScript.HIRAGANA : script;
        letters.merge(counted, counted == UnicodeScript.HAN ? LETTERS_IN_A_CHARACTER : 1, Integer::sum);
    }

    /** How many letters there are; a Chinese character counts for three. */
    int total() {
        return letters.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isJapanese() {
        return letters(UnicodeScript.HIRAGANA) * JAPANESE_ONE_IN > letters(UnicodeScript.HAN) / LETTERS_IN_A_CHARACTER
                && letters(UnicodeScript.HIRAGANA) > 0;
    }

    int letters(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    /** The script of most letters; the common one of a text without any. */
    UnicodeScript main() {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }
}
