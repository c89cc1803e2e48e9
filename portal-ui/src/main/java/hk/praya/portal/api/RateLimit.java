package hk.praya.portal.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each place on the network ask so many times a minute. Only counts are kept, in memory, and not for long. */
final class RateLimit extends OncePerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ApiSettings limits;
    private final TimeMeter time;
    private final Problems problems;
    private final Cache<String, Bucket> buckets;

    RateLimit(ApiSettings limits, Clock clock, Problems problems) {
        this.limits = limits;
        this.time = new ClockMeter(clock);
        this.problems = problems;
        // After a minute a bucket is full again, as a new one is.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.addresses())
                .expireAfterAccess(MINUTE)
                .ticker(time::currentTimeNanos)
                .executor(Runnable::run)
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bucket = buckets.get(Place.of(request.getRemoteAddr()), _ -> full());
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            problems.write(tooMany(taken.getNanosToWaitForRefill()), request, response);
        }
    }

    private Bucket full() {
        int perMinute = limits.requestsPerMinute();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private Refused tooMany(long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos - 1) + 1;
        return new Refused(
                HttpStatus.TOO_MANY_REQUESTS,
                List.of(Fault.whole("tooOften", limits.requestsPerMinute(), seconds)),
                Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
    }

    /** Our clock, in the terms of the buckets. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
