package org.huiying.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down, on all servers alike. Attempts are counted for a name at one address, for the address and for
 * the name; beyond a limit each further one begins a pause, doubled every time. The pause for the name alone stays
 * short: whoever guesses from elsewhere must not keep its owner out. Whether there is an account plays no part.
 */
@Component
class SignInThrottle {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    SignInThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Limit(String key, int free, Duration longestPause) {

        /** Counted from the first attempt beyond the free ones. */
        long pauseInSeconds(int attempts) {
            var beyond = attempts - free;
            return beyond < 0 ? 0 : Math.min(longestPause.toSeconds(), 5L << Math.min(beyond, 20));
        }
    }

    /**
     * Counts an attempt before its password is checked, so that many at once cannot slip through.
     *
     * @throws LockedException during a pause
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void attempt(String loginName, String address) {
        for (var limit : limits(loginName, address)) {
            count(limit);
        }
    }

    /** The password was right: takes the attempt back, and forgets the failures of this name at this address. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void success(String loginName, String address) {
        var limits = limits(loginName, address);
        database.sql("delete from sign_in_attempt where key = :key or last_at < :old")
                .param("key", limits.getFirst().key())
                .param("old", Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
        database.sql("""
                        update sign_in_attempt set attempts = greatest(attempts - 1, 0), paused_until = :now
                        where key in (:keys)
                        """)
                .param("now", now())
                .param("keys", limits.stream().skip(1).map(Limit::key).toList())
                .update();
    }

    private void count(Limit limit) {
        var attempts = database.sql("""
                        insert into sign_in_attempt (key, attempts, last_at, paused_until)
                        values (:key, 1, :now, :now)
                        on conflict (key) do update set last_at = :now,
                          attempts = case when sign_in_attempt.last_at < :old then 1
                                     else sign_in_attempt.attempts + 1 end
                        where sign_in_attempt.paused_until <= :now
                        returning attempts
                        """)
                .param("key", limit.key())
                .param("now", now())
                .param("old", Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)))
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new LockedException("paused"));
        var pause = limit.pauseInSeconds(attempts);
        if (pause > 0) {
            database.sql("update sign_in_attempt set paused_until = :until where key = :key")
                    .param("until", Timestamp.from(clock.instant().plusSeconds(pause)))
                    .param("key", limit.key())
                    .update();
        }
    }

    private static List<Limit> limits(String loginName, String address) {
        var name = loginName.strip().toLowerCase(Locale.ROOT);
        return List.of(
                new Limit(key("name at address", name, address), 5, Duration.ofMinutes(15)),
                new Limit(key("address", address), 60, Duration.ofMinutes(5)),
                new Limit(key("name", name), 30, Duration.ofSeconds(20)));
    }

    /** A digest, because people also type passwords into the field for the name. */
    private static String key(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
