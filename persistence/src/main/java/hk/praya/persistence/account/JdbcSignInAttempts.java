package hk.praya.persistence.account;

import hk.praya.domain.account.SignInAttempts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcSignInAttempts implements SignInAttempts {

    private static final int FREE = 5;
    private static final int LONGEST_BLOCK_MINUTES = 15;
    /** Enough doublings to pass the longest block, and few enough not to overflow. */
    private static final int MOST_DOUBLINGS = 10;

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final JdbcClient jdbc;

    JdbcSignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> blockedUntil(String subjectDigest, Instant now) {
        return jdbc.sql("select blocked_until from sign_in_attempts where subject = :subject and blocked_until > :now")
                .param("subject", subjectDigest)
                .param("now", utc(now))
                .query(LocalDateTime.class)
                .optional()
                .map(until -> until.toInstant(ZoneOffset.UTC));
    }

    /** The assignments take effect from left to right: the block is worked out from the new count. */
    @Override
    public void failed(String subjectDigest, Instant now) {
        jdbc.sql("""
                        insert into sign_in_attempts (subject, failures, blocked_until, last_at)
                        values (:subject, 1, null, :now)
                        on duplicate key update
                            failures = if(last_at < :forgotten, 1, failures + 1),
                            blocked_until = if(failures > :free,
                                :now + interval least(:longest, pow(2, least(failures - :free - 1, :doublings))) minute,
                                null),
                            last_at = :now
                        """)
                .param("subject", subjectDigest)
                .param("now", utc(now))
                .param("forgotten", utc(now.minus(REMEMBERED)))
                .param("free", FREE)
                .param("longest", LONGEST_BLOCK_MINUTES)
                .param("doublings", MOST_DOUBLINGS)
                .update();
    }

    @Override
    public void succeeded(String subjectDigest) {
        jdbc.sql("delete from sign_in_attempts where subject = :subject")
                .param("subject", subjectDigest)
                .update();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from sign_in_attempts where last_at < :forgotten")
                .param("forgotten", utc(now.minus(REMEMBERED)))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
