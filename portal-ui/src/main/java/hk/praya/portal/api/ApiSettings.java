package hk.praya.portal.api;

import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may bring, and how many an address may send.
 *
 * @param body the longest body that is read
 * @param jobs how many jobs a profile may list
 * @param degrees how many degrees a profile may list
 * @param children how many children a profile may list
 * @param nesting how deep objects and lists may lie in each other
 * @param text how many characters a text may have
 * @param requestsPerMinute how many requests an address may send in a minute; an IPv6 address stands for its /64
 * @param addresses of how many addresses the count is kept; beyond it the longest unheard of is forgotten
 */
@ConfigurationProperties("praya.api")
record ApiSettings(
        @DefaultValue("64KB") DataSize body,
        @DefaultValue("100") int jobs,
        @DefaultValue("20") int degrees,
        @DefaultValue("20") int children,
        @DefaultValue("10") int nesting,
        @DefaultValue("200") int text,
        @DefaultValue("300") int requestsPerMinute,
        @DefaultValue("10000") int addresses) {

    /** The request, the profile, the family, its children, a child. */
    private static final int PROFILE_DEPTH = 5;

    ApiSettings {
        boolean positive = IntStream.of(jobs, degrees, children, nesting, text, requestsPerMinute, addresses)
                .allMatch(limit -> limit > 0);
        if (!positive || body.toBytes() <= 0 || body.toBytes() >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException("every limit under praya.api is above zero");
        }
        if (nesting < PROFILE_DEPTH) {
            throw new IllegalArgumentException(
                    "a profile lies %d deep; praya.api.nesting is %d".formatted(PROFILE_DEPTH, nesting));
        }
    }

    int bodyBytes() {
        return (int) body.toBytes();
    }
}
