package hk.praya.portal.layout;

import hk.praya.portal.text.KeptChoice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How pages are coloured in a browser: as its system is, until its user chooses by day or by night. */
public enum Appearance {
    SYSTEM("light dark"),
    LIGHT("light"),
    DARK("dark");

    /** Where a page says how it is coloured; the stylesheet looks for it. */
    public static final String ATTRIBUTE = "data-appearance";

    static final String COOKIE = "praya-appearance";

    private static final KeptChoice CHOICE = new KeptChoice(COOKIE);

    private final String schemes;

    Appearance(String schemes) {
        this.schemes = schemes;
    }

    /** What was chosen in the browser that sends a request; as its system is where nothing was. */
    public static Appearance of(HttpServletRequest request) {
        return CHOICE.in(request).flatMap(Appearance::tagged).orElse(SYSTEM);
    }

    /** What pages and cookies call it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour schemes that a page then says it can be painted in, before its stylesheet has come. */
    String schemes() {
        return schemes;
    }

    /** Has a browser remember the choice for a year, or forget an earlier one. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        if (this == SYSTEM) {
            CHOICE.forget(request, response);
        } else {
            CHOICE.keep(tag(), request, response);
        }
    }

    private static Optional<Appearance> tagged(String tag) {
        return Stream.of(values())
                .filter(appearance -> appearance.tag().equals(tag))
                .findFirst();
    }
}
