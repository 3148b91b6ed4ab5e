package org.huiying.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        attempt(limit(act, address, FREE_PER_HOUR));
    }

    /**
     * Looks for something that must not be guessed. What is found does not count against the visitor; during a pause
     * nothing is looked for, whether it is there or not.
     *
     * @param freeMisses how many an hour may come to nothing before pauses begin
     * @throws RuleViolation during a pause
     */
    public <T> Optional<T> search(String act, String address, int freeMisses, Supplier<Optional<T>> search) {
        var limit = limit(act, address, freeMisses);
        attempt(limit);
        var found = search.get();
        if (found.isPresent()) {
            throttle.takeBack(limit);
        }
        return found;
    }

    private static Throttle.Limit limit(String act, String address, int free) {
        return Throttle.Limit.on(List.of(act, address), free, Duration.ofHours(1));
    }

    private void attempt(Throttle.Limit limit) {
        try {
            throttle.attempt(List.of(limit));
        } catch (Throttle.Paused pause) {
            var refusal = new RuleViolation("access.error.paused");
            refusal.addSuppressed(pause);
            throw refusal;
        }
    }
}
