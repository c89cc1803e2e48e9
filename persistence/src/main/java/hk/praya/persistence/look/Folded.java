package hk.praya.persistence.look;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text as names are compared: without case, accents and marks between letters. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINING = Pattern.compile("[\\p{Pd}'’‘ʼ`´.·・‧\\u00AD]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that are not a letter with an accent. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    /** As passports write these letters out. */
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa");

    private Folded() {}

    /** Words of letters and digits; what is joined by a hyphen or an apostrophe is one word. */
    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(JOINING.matcher(plain(text)).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** All its words in one. */
    static String joined(String text) {
        return String.join("", words(text));
    }

    /** A name as it is, and with some letters written out as passports do; the same twice where there are none. */
    static List<String> spellings(String name) {
        var lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return List.of(name, replaced(lower, WRITTEN_OUT));
    }

    private static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return replaced(MARKS.matcher(apart).replaceAll(""), LETTERS);
    }

    private static String replaced(String text, Map<String, String> letters) {
        var replaced = new StringBuilder(text.length());
        text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letters.getOrDefault(letter, letter))
                .forEach(replaced::append);
        return replaced.toString();
    }
}
