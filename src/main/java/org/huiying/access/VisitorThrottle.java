package org.huiying.access;

import java.time.Duration;
import java.util.List;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Keeps a visitor who is not signed in from doing something in bulk. */
@Component
public class VisitorThrottle {

    private static final int FREE_PER_HOUR = 10;

    private final Throttle throttle;

    VisitorThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /** @throws RuleViolation after too many of these acts from this address */
    public void attempt(String act, String address) {
        try {
            throttle.attempt(List.of(Throttle.Limit.on(List.of(act, address), FREE_PER_HOUR, Duration.ofHours(1))));
        } catch (Throttle.Paused pause) {
            var refusal = new RuleViolation("access.error.paused");
            refusal.addSuppressed(pause);
            throw refusal;
        }
    }
}
