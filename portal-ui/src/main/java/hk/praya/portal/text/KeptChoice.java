package hk.praya.portal.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A choice of how pages are shown that a browser keeps for a year. It is nothing that anybody could be harmed by, and is
 * sent when a link from elsewhere is followed.
 *
 * @param cookie what its cookie is called
 */
public record KeptChoice(String cookie) {

    private static final Duration KEPT = Duration.ofDays(365);

    /** What was chosen in the browser that sends a request. */
    public Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(sent -> sent.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Has a browser remember what was chosen. */
    public void keep(String choice, HttpServletRequest request, HttpServletResponse response) {
        send(choice, KEPT, request, response);
    }

    /** Has a browser forget what was chosen before. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        send("", Duration.ZERO, request, response);
    }

    private void send(String choice, Duration time, HttpServletRequest request, HttpServletResponse response) {
        var sent = ResponseCookie.from(cookie, choice)
                .path(request.getContextPath() + "/")
                .maxAge(time)
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, sent.toString());
    }
}
