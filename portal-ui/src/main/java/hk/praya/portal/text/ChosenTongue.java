package hk.praya.portal.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The language a browser is spoken to in: the one that was chosen in it, or else what it asks for; and a second one
 * beside it, if one was chosen.
 */
public final class ChosenTongue {

    static final String COOKIE = "praya-language";
    static final String SECOND = "praya-second-language";

    private static final Duration KEPT = Duration.ofDays(365);

    private ChosenTongue() {}

    /** The language for whoever sends a request. */
    public static Tongue of(HttpServletRequest request) {
        return chosen(COOKIE, request).orElseGet(() -> Tongue.among(request.getLocales()));
    }

    /** The language in which everything is said once more to whoever sends a request; none unless it was chosen. */
    public static Optional<Tongue> beside(HttpServletRequest request) {
        return chosen(SECOND, request).filter(second -> second != of(request));
    }

    /** Has a browser remember a choice for a year. */
    public static void keep(Tongue tongue, HttpServletRequest request, HttpServletResponse response) {
        keep(COOKIE, tongue.tag(), KEPT, request, response);
    }

    /** Has a browser remember a second language for a year; or forget it, if none is chosen. */
    public static void keepBeside(@Nullable Tongue second, HttpServletRequest request, HttpServletResponse response) {
        if (second == null) {
            keep(SECOND, "", Duration.ZERO, request, response);
        } else {
            keep(SECOND, second.tag(), KEPT, request, response);
        }
    }

    private static void keep(
            String name, String value, Duration time, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path(request.getContextPath() + "/")
                .maxAge(time)
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Tongue> chosen(String name, HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .map(Tongue::tagged)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
