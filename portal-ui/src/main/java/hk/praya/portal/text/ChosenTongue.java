package hk.praya.portal.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The language a browser is spoken to in: the one that was chosen in it, or else what it asks for. */
public final class ChosenTongue {

    static final String COOKIE = "praya-language";

    private static final Duration KEPT = Duration.ofDays(365);

    private ChosenTongue() {}

    /** The language for whoever sends a request. */
    public static Tongue of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> Tongue.among(request.getLocales()));
    }

    /** Has a browser remember a choice for a year. */
    public static void keep(Tongue tongue, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, tongue.tag())
                .path(request.getContextPath() + "/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Tongue> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(Tongue::tagged)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
