package org.huiying.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks password hashes, a few at a time: each takes memory and a core for a while, and a crowd at the door
 * must not starve those already inside.
 */
@Component
class PasswordHashes {

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int PATIENCE_IN_SECONDS = 10;

    private final PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String hashOfNobody;

    PasswordHashes(PasswordEncoder encoder) {
        this.encoder = encoder;
        var unknown = new byte[32];
        new SecureRandom().nextBytes(unknown);
        this.hashOfNobody = hash(Base64.getEncoder().encodeToString(unknown));
    }

    String hash(String password) {
        takePlace();
        try {
            var hash = encoder.encode(password);
            if (hash == null) {
                throw new IllegalStateException("The encoder made no hash");
            }
            return hash;
        } finally {
            places.release();
        }
    }

    /** Takes as long without a hash as with one, so that time does not tell whether there is an account. */
    boolean matches(String password, @Nullable String hash) {
        takePlace();
        try {
            var matches = encoder.matches(password, hash == null ? hashOfNobody : hash);
            return matches && hash != null;
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new AuthenticationServiceException("too many password checks at once");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("interrupted while waiting for a password check", stopping);
        }
    }
}
