package org.huiying.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts in the database, for all servers alike. Beyond the free ones each further attempt begins a pause,
 * doubled every time; an hour without any is forgiven.
 */
@Component
class Throttle {

    private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);
    private static final long FIRST_PAUSE_IN_SECONDS = 5;

    private final JdbcClient database;
    private final Clock clock;

    Throttle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Limit(String key, int free, Duration longestPause) {

        /** @param what only a digest of it is kept, because people also type passwords into the field for the name */
        static Limit on(List<String> what, int free, Duration longestPause) {
            return new Limit(digest(String.join("\n", what)), free, longestPause);
        }

        private Duration pauseAfter(int attempts) {
            var beyond = attempts - free;
            var pause = beyond < 0 ? 0 : FIRST_PAUSE_IN_SECONDS << Math.min(beyond, 20);
            return Duration.ofSeconds(Math.min(pause, longestPause.toSeconds()));
        }

        private static String digest(String text) {
            try {
                var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(bytes);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Counts one attempt under each limit; during a pause under any of them it counts none and says no. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void attempt(List<Limit> limits) {
        for (var limit : limits) {
            count(limit);
        }
    }

    /** Forgets what was counted under this limit, and what is old anyway. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(Limit limit) {
        database.sql("delete from attempt where key = :key or last_at < :old")
                .param("key", limit.key())
                .param("old", ago())
                .update();
    }

    /** Takes one attempt back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void takeBack(Limit limit) {
        database.sql("""
                        update attempt set attempts = greatest(attempts - 1, 0), paused_until = :now where key = :key
                        """).param("now", now()).param("key", limit.key()).update();
    }

    private void count(Limit limit) {
        var attempts = database.sql("""
                        insert into attempt (key, attempts, last_at, paused_until) values (:key, 1, :now, :now)
                        on conflict (key) do update set last_at = :now,
                          attempts = case when attempt.last_at < :old then 1 else attempt.attempts + 1 end
                        where attempt.paused_until <= :now
                        returning attempts
                        """)
                .param("key", limit.key())
                .param("now", now())
                .param("old", ago())
                .query(Integer.class)
                .optional()
                .orElseThrow(Paused::new);
        var pause = limit.pauseAfter(attempts);
        if (pause.isPositive()) {
            database.sql("update attempt set paused_until = :until where key = :key")
                    .param("until", Timestamp.from(clock.instant().plus(pause)))
                    .param("key", limit.key())
                    .update();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp ago() {
        return Timestamp.from(clock.instant().minus(FORGIVEN_AFTER));
    }

    /** Too many attempts: nothing was done, a later one will be looked at. */
    static class Paused extends RuntimeException {}
}
