package hk.praya.portal.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language a browser is spoken to in: the one that was chosen in it, or else what it asks for; and a second one
 * beside it, if one was chosen.
 */
public final class ChosenTongue {

    static final String COOKIE = "praya-language";
    static final String SECOND = "praya-second-language";

    private static final KeptChoice FIRST_CHOICE = new KeptChoice(COOKIE);
    private static final KeptChoice SECOND_CHOICE = new KeptChoice(SECOND);

    private ChosenTongue() {}

    /** The language for whoever sends a request. */
    public static Tongue of(HttpServletRequest request) {
        return FIRST_CHOICE.in(request).flatMap(Tongue::tagged).orElseGet(() -> Tongue.among(request.getLocales()));
    }

    /** The language in which everything is said once more to whoever sends a request; none unless it was chosen. */
    public static Optional<Tongue> beside(HttpServletRequest request) {
        return SECOND_CHOICE.in(request).flatMap(Tongue::tagged).filter(second -> second != of(request));
    }

    /** Has a browser remember a choice for a year. */
    public static void keep(Tongue tongue, HttpServletRequest request, HttpServletResponse response) {
        FIRST_CHOICE.keep(tongue.tag(), request, response);
    }

    /** Has a browser remember a second language for a year; or forget it, if none is chosen. */
    public static void keepBeside(@Nullable Tongue second, HttpServletRequest request, HttpServletResponse response) {
        if (second == null) {
            SECOND_CHOICE.forget(request, response);
        } else {
            SECOND_CHOICE.keep(second.tag(), request, response);
        }
    }
}
