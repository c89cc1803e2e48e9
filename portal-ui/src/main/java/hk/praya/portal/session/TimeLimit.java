package hk.praya.portal.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts in which nothing is done: somebody's who is signed in, or who has told something without an
 * account.
 *
 * @param limit how long it lasts; what counts is when somebody last did anything that reached the portal
 * @param warning how long before its end the page says so, and offers to go on; less than the limit
 */
@ConfigurationProperties("praya.session")
public record TimeLimit(
        @DefaultValue("30m") Duration limit,
        @DefaultValue("5m") Duration warning) {

    public TimeLimit {
        if (!warning.isPositive() || warning.compareTo(limit) >= 0) {
            throw new IllegalArgumentException(
                    "praya.session.warning (%s) is above zero and shorter than praya.session.limit (%s)"
                            .formatted(warning, limit));
        }
    }
}
