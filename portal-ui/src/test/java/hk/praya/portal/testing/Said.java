package hk.praya.portal.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that a page says: texts, labels and hints, shown and hidden, and what is only heard. */
public final class Said {

    private static final List<String> ATTRIBUTES = List.of("aria-label", "alt", "title", "placeholder");
    private static final List<String> PROPERTIES =
            List.of("label", "helperText", "errorMessage", "placeholder", "accessibleName", "headerTitle");

    /** What is called the same in every language, or is somebody's own. */
    private static final Pattern UNTRANSLATED = Pattern.compile(String.join(
            "|",
            "Praya|STEM|PDF|JPEG|PNG|GIF|TIFF|\\b[KM]?B\\b|\\bGB\\b|dpi|SHA-256|HK\\$|HKT|UTC|cookie|ENG(lish)?\\b",
            "Apache License 2\\.0",
            "IELTS|\\bQS\\b|Times Higher Education|US News|ARWU",
            "WCAG|\\bAA\\b|axe-core|Chromium|NVDA|JAWS|VoiceOver|TalkBack",
            "\\bAPI\\b|JSON|\\btype\\b|/api|application/json|Allow|Content-Type|Retry-After|X-Request-Id",
            "\\b(page|file|sign|connection|request)(-[a-z0-9]+)+",
            "sha256sum",
            "[\\w.]+@[\\w.]+",
            "https?://\\S+",
            "[0-9A-HJ-NP-Z]{3}(-[0-9A-HJ-NP-Z]{3}){2}",
            "\\b[0-9a-f-]{12,}\\b",
            "[\\w-]+\\.pdf",
            "[KL]\\d+"));

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private Said() {}

    public static List<String> by(Component page) {
        var said = new ArrayList<String>();
        collect(page.getElement(), said);
        return said;
    }

    /** What is still in another script than Chinese, besides names and what the caller knows to be somebody's own. */
    public static Stream<String> inLatin(Component page, List<String> own) {
        return by(page).stream().filter(text -> isLatin(text, own));
    }

    public static boolean isLatin(String text, List<String> own) {
        var rest = text;
        for (var word : own) {
            rest = rest.replace(word, "");
        }
        return LATIN.matcher(UNTRANSLATED.matcher(rest).replaceAll("")).find();
    }

    private static void collect(Element element, List<String> said) {
        if (element.isTextNode()) {
            said.add(element.getText());
            return;
        }
        ATTRIBUTES.stream().map(element::getAttribute).filter(Objects::nonNull).forEach(said::add);
        PROPERTIES.stream().map(element::getProperty).filter(Objects::nonNull).forEach(said::add);
        element.getChildren().forEach(child -> collect(child, said));
    }
}
