package hk.praya.portal.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request is refused, for one fault or for several. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers;

    Refused(HttpStatus status, List<Fault> faults, Map<String, String> headers) {
        super(status + " " + faults);
        this.status = status;
        this.faults = List.copyOf(faults);
        this.headers = Map.copyOf(headers);
    }

    Refused(HttpStatus status, Fault fault) {
        this(status, List.of(fault), Map.of());
    }

    HttpStatus status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }

    /** What the answer says besides, such as when to come back. */
    Map<String, String> headers() {
        return headers;
    }
}
