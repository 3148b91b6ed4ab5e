package org.huiying.handling;

import java.time.Clock;
import org.huiying.request.RequestWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a request is withdrawn, departments have nothing left to do: in the same transaction. */
@Component
class EndedRequests {

    private final Assignments assignments;
    private final Clock clock;

    EndedRequests(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @EventListener
    void on(RequestWithdrawn event) {
        assignments.findByRequestIdOrderByDispatchedAt(event.requestId()).stream()
                .filter(Assignment::isOpen)
                .forEach(assignment -> assignment.end(clock.instant()));
    }
}
