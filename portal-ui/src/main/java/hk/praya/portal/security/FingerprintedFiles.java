package hk.praya.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets browsers keep what is named after its content for good; Flow would have them ask again every hour. */
@Component
class FingerprintedFiles extends OncePerRequestFilter {

    private static final String FOLDER = "/VAADIN/build/";
    private static final String FOR_GOOD = "max-age=31536000, immutable";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + FOLDER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Kept(response));
    }

    /** What is missing or refused keeps what is said about it. */
    private static final class Kept extends HttpServletResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            boolean kept = name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) && value.startsWith("max-age=");
            super.setHeader(name, kept ? FOR_GOOD : value);
        }
    }
}
