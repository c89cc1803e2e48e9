package hk.praya.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Leads people who are not signed in to the sign-in page, and tells it where they wanted to go: from pages, and from the
 * bundles of a case, which are opened long after the page that offers them.
 */
final class SignInEntryPoint implements AuthenticationEntryPoint {

    private static final String BUNDLES = "bundle/";

    private final Views views;

    SignInEntryPoint(Views views) {
        this.views = views;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (!request.getMethod().equals("GET") || !isOpenedByPeople(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var query = request.getQueryString();
        var wanted = Views.path(request) + (query == null ? "" : "?" + query);
        response.sendRedirect(request.getContextPath() + "/sign-in?" + Destination.PARAMETER + "="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    private boolean isOpenedByPeople(HttpServletRequest request) {
        return views.at(request).isPresent() || Views.path(request).startsWith(BUNDLES);
    }
}
