package org.huiying.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.huiying.access.Throttle.Limit;
import org.springframework.stereotype.Component;

/**
 * Slows guessing of passwords down. Attempts count for a name at one address, for the address, and for the name. The
 * pause for the name alone is short: whoever guesses from elsewhere must not keep its owner out. Whether there is an
 * account plays no part.
 */
@Component
class SignInThrottle {

    private final Throttle throttle;

    SignInThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * Counts an attempt before its password is checked, so that many at once cannot slip through.
     *
     * @throws Throttle.Paused during a pause
     */
    void attempt(String loginName, String address) {
        throttle.attempt(List.of(nameAtAddress(loginName, address), address(address), name(loginName)));
    }

    /** The password was right: takes the attempt back, and forgets the failures of this name at this address. */
    void success(String loginName, String address) {
        throttle.forget(nameAtAddress(loginName, address));
        throttle.takeBack(address(address));
        throttle.takeBack(name(loginName));
    }

    private static Limit nameAtAddress(String loginName, String address) {
        return Limit.on(List.of("sign-in", plain(loginName), address), 5, Duration.ofMinutes(15));
    }

    /** A whole office may stand behind one address. */
    private static Limit address(String address) {
        return Limit.on(List.of("sign-in from", address), 60, Duration.ofMinutes(5));
    }

    private static Limit name(String loginName) {
        return Limit.on(List.of("sign-in as", plain(loginName)), 30, Duration.ofSeconds(20));
    }

    private static String plain(String loginName) {
        return LoginName.plain(loginName).toLowerCase(Locale.ROOT);
    }
}
