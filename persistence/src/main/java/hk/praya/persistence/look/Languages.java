package hk.praya.persistence.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whether a text is in a language that needs a translation. Scripts decide first; where several languages share
 * one, a model does. A text that has a good part in Chinese or English needs none, whatever else is in it.
 */
@Component
final class Languages {

    /** Below this, names and headings decide more than sentences. */
    static final int FEWEST_LETTERS = 300;

    private static final String MODEL = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";

    /** The part of a text, in hundredths, that makes it one in Chinese or English too. */
    private static final int GOOD_PART = 30;

    private static final int LETTERS_IN_A_PIECE = 300;

    /** How many times likelier than English another language has to be: lists of courses are little like English prose. */
    private static final double FAR_LIKELIER = 2;

    private static final Map<UnicodeScript, String> SOLE_LANGUAGE = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.KHMER, "km",
            UnicodeScript.MYANMAR, "my");

    private @Nullable LanguageDetectorModel model;

    /** What language a text is in, as an IETF tag, if that needs a translation; empty too where nobody can tell. */
    Optional<String> foreign(String text) {
        var scripts = Scripts.of(text);
        if (scripts.total() < FEWEST_LETTERS || (isGoodPart(scripts, UnicodeScript.HAN) && !scripts.isJapanese())) {
            return Optional.empty();
        }
        if (isGoodPart(scripts, UnicodeScript.LATIN)) {
            var latin = pieces(text, UnicodeScript.LATIN).stream()
                    .map(this::likeliest)
                    .toList();
            long english = latin.stream().filter(ENGLISH::equals).count();
            if (english * 100 >= latin.size() * (long) GOOD_PART) {
                return Optional.empty();
            }
        }
        return scripts.isJapanese() ? Optional.of("ja") : inScript(scripts.main(), text);
    }

    private static boolean isGoodPart(Scripts scripts, UnicodeScript script) {
        return scripts.letters(script) * 100L >= scripts.total() * (long) GOOD_PART;
    }

    private Optional<String> inScript(UnicodeScript script, String text) {
        var sole = SOLE_LANGUAGE.get(script);
        if (sole != null) {
            return Optional.of(sole);
        }
        var votes = new HashMap<String, Integer>();
        pieces(text, script).forEach(piece -> votes.merge(likeliest(piece), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .map(Languages::tag);
    }

    /** The lines in a script, put together until there is enough of them to judge. */
    private static List<String> pieces(String text, UnicodeScript script) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var line : text.lines().toList()) {
            if (Scripts.of(line).main() == script) {
                piece.append(line).append('\n');
            }
            if (piece.length() >= LETTERS_IN_A_PIECE) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (pieces.isEmpty() || piece.length() >= LETTERS_IN_A_PIECE / 2) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** The language of a piece as an ISO 639-3 code; English unless another is far likelier. */
    private String likeliest(String piece) {
        var found = new LanguageDetectorME(model()).predictLanguages(piece);
        double english = Arrays.stream(found)
                .filter(language -> language.getLang().equals(ENGLISH))
                .mapToDouble(language -> language.getConfidence())
                .findFirst()
                .orElse(0);
        return found[0].getConfidence() < FAR_LIKELIER * english ? ENGLISH : found[0].getLang();
    }

    /** Loaded when it is first needed: it takes a second, and some thirty megabytes. */
    private synchronized LanguageDetectorModel model() {
        if (model == null) {
            try (var packed = Languages.class.getResourceAsStream(MODEL)) {
                if (packed == null) {
                    throw new IllegalStateException("the model of languages is missing");
                }
                model = new LanguageDetectorModel(packed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return model;
    }

    /** The shortest code for a language, as tags have it. */
    private static String tag(String iso639) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(language -> Locale.of(language).getISO3Language().equals(iso639))
                .findFirst()
                .orElse(iso639);
    }
}
