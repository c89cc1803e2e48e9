package hk.praya.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells a page how long its session still lasts. */
@Controller
public class TimeLeft {

    /** Where it is asked, relative to the portal's address. */
    static final String ADDRESS = "session";

    private static final String UNLIMITED = "null";

    private final Idleness idleness;

    TimeLeft(Idleness idleness) {
        this.idleness = idleness;
    }

    /** Whether a request is this question. */
    static boolean isAskedBy(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/" + ADDRESS);
    }

    /** Milliseconds as a JSON number: none where there is no session any more, null where it does not end. */
    @GetMapping(path = "/" + ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    public String left(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> idleness.left(session)
                        .map(Duration::toMillis)
                        .map(String::valueOf)
                        .orElse(UNLIMITED))
                .orElse("0");
    }
}
