package hk.praya.portal.error;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/** The number a request is known by: in the log, in the answer, and to the person who is told that it failed. */
final class RequestId {

    static final String KEY = "request";

    private static final int GROUPS = 3;

    private RequestId() {}

    /** The number of the current request, or a new one where there is no request. */
    static String current() {
        return Optional.ofNullable(MDC.get(KEY)).orElseGet(RequestId::next);
    }

    /** A number such as {@code 3f9a-12cd-77e0}. */
    static String next() {
        var groups = new String[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = HexFormat.of()
                    .toHexDigits((short) ThreadLocalRandom.current().nextInt());
        }
        return String.join("-", groups);
    }
}
