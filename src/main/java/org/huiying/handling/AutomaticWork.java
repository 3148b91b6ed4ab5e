package org.huiying.handling;

import java.time.Duration;
import org.huiying.access.StandingOrders;
import org.huiying.routing.AutomaticDispatchOrdered;
import org.huiying.shared.Leases;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Dispatches automatically, each request in a transaction of its own and in the name of the organiser who ordered it.
 * That each goes out once is up to the row of its order, not to the lease.
 */
@Component
class AutomaticWork {

    private static final Logger LOG = LoggerFactory.getLogger(AutomaticWork.class);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final AutomaticOrders automatic;
    private final AutomaticDispatching dispatching;
    private final StandingOrders standing;
    private final Leases leases;

    AutomaticWork(AutomaticOrders automatic, AutomaticDispatching dispatching, StandingOrders standing, Leases leases) {
        this.automatic = automatic;
        this.dispatching = dispatching;
        this.standing = standing;
        this.leases = leases;
    }

    /** In the transaction of the submission. */
    @EventListener
    void note(AutomaticDispatchOrdered order) {
        automatic.add(order);
    }

    /** After the commit; should the portal stop just then, the next round dispatches it. */
    @Async
    @TransactionalEventListener
    void on(AutomaticDispatchOrdered order) {
        carryOut(order);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void carryOutThoseLeftOver() {
        if (!automatic.open().isEmpty()) {
            leases.run("dispatch automatically", LEASE, this::carryOutAll);
        }
    }

    void carryOutAll() {
        automatic.open().forEach(this::carryOut);
    }

    private void carryOut(AutomaticDispatchOrdered order) {
        try {
            standing.carryOut(order.orderedBy(), () -> dispatching.carryOut(order.requestId()));
        } catch (AccessDeniedException | NotFound | RuleViolation refused) {
            LOG.info("Request {} stays on the board: {}", order.requestId(), refused.getMessage());
            automatic.end(order.requestId(), AutomaticOutcome.LEFT);
        } catch (RuntimeException failure) {
            LOG.error(
                    "Request {} could not be dispatched automatically; it is tried again", order.requestId(), failure);
        }
    }
}
