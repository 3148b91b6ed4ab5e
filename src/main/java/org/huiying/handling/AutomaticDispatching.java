package org.huiying.handling;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.Policy;
import org.huiying.department.DepartmentService;
import org.huiying.request.RequestLifeCycle;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.routing.AutomaticTarget;
import org.huiying.routing.RoutingService;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests that go out by themselves because the organiser has ordered so, and taking them back. */
@Service
@Transactional
public class AutomaticDispatching {

    private final AutomaticOrders orders;
    private final Assignments assignments;
    private final Dispatching dispatching;
    private final RoutingService routing;
    private final RequestService requests;
    private final RequestLifeCycle lifeCycle;
    private final DepartmentService departments;
    private final Policy policy;
    private final Clock clock;

    AutomaticDispatching(
            AutomaticOrders orders,
            Assignments assignments,
            Dispatching dispatching,
            RoutingService routing,
            RequestService requests,
            RequestLifeCycle lifeCycle,
            DepartmentService departments,
            Policy policy,
            Clock clock) {
        this.orders = orders;
        this.assignments = assignments;
        this.dispatching = dispatching;
        this.routing = routing;
        this.requests = requests;
        this.lifeCycle = lifeCycle;
        this.departments = departments;
        this.policy = policy;
        this.clock = clock;
    }

    /** Carries out the order for this request, if it is open and still holds; else leaves the request to a person. */
    @Allowed("handling.dispatchAutomatically")
    public void carryOut(UUID requestId) {
        if (!orders.hold(requestId)) {
            return;
        }
        var target = requests.get(requestId).status() == RequestStatus.SUBMITTED
                ? routing.automaticTarget(requestId)
                : Optional.<AutomaticTarget>empty();
        target.ifPresent(found -> dispatching.dispatchAutomatically(requestId, found));
        orders.end(requestId, target.isPresent() ? AutomaticOutcome.DISPATCHED : AutomaticOutcome.LEFT);
    }

    /**
     * Takes back a request that was dispatched automatically; it waits on the board again. Pressing twice recalls once.
     *
     * @throws RuleViolation if the department has signed for it
     */
    @Allowed("handling.recall")
    public void recall(UUID requestId) {
        var all = assignments.findByRequestIdOrderByDispatchedAt(requestId).stream()
                .filter(Assignment::isAutomatic)
                .toList();
        if (all.isEmpty()) {
            throw new NotFound("automatic dispatch of request", requestId);
        }
        var assignment = all.getLast();
        if (assignment.status() == AssignmentStatus.ENDED) {
            return;
        }
        var department = departments.get(assignment.departmentId()).name();
        if (assignment.status() != AssignmentStatus.TO_SIGN) {
            throw new RuleViolation("handling.error.signedAlready", department);
        }
        policy.require("handling.recall", assignment);
        lifeCycle.recall(requestId, department);
        assignments.open(requestId).forEach(open -> open.end(clock.instant()));
        orders.end(requestId, AutomaticOutcome.RECALLED);
    }

    @Allowed("handling.triage")
    @Transactional(readOnly = true)
    public AutomaticFigures lastMonth() {
        return orders.lastMonth();
    }
}
