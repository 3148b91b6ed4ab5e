package org.huiying.handling;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.access.Allowed;
import org.huiying.access.Policy;
import org.huiying.calendar.WorkingCalendar;
import org.huiying.department.DepartmentService;
import org.huiying.department.DepartmentSummary;
import org.huiying.request.RequestLifeCycle;
import org.huiying.routing.AutomaticTarget;
import org.huiying.routing.learning.Decisions;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing requests to the departments that answer them. */
@Service
@Transactional
public class Dispatching {

    private final Assignments assignments;
    private final RequestLifeCycle lifeCycle;
    private final DepartmentService departments;
    private final WorkingCalendar calendar;
    private final TimeLimits limits;
    private final Decisions decisions;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispatching(
            Assignments assignments,
            RequestLifeCycle lifeCycle,
            DepartmentService departments,
            WorkingCalendar calendar,
            TimeLimits limits,
            Decisions decisions,
            Policy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.lifeCycle = lifeCycle;
        this.departments = departments;
        this.calendar = calendar;
        this.limits = limits;
        this.decisions = decisions;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hands a request to one lead and any co-handlers. Pressing the key twice hands it out once.
     *
     * @throws RuleViolation if it is with other departments already, also when another organiser was quicker
     */
    @Allowed("handling.dispatch")
    public void dispatch(UUID requestId, UUID leadId, Set<UUID> coHandlerIds) {
        var coHandlers = new HashSet<>(coHandlerIds);
        coHandlers.remove(leadId);
        if (isWithExactly(requestId, leadId, coHandlers)) {
            return;
        }
        var names = departments.getAll(union(leadId, coHandlers));
        if (names.size() != coHandlers.size() + 1) {
            throw new NotFound("department", leadId);
        }
        var inOrder = namesInOrder(names.get(leadId), coHandlers, names);
        handOver(() -> lifeCycle.assign(requestId, leadId, coHandlers, inOrder));
        assignments.open(requestId).forEach(former -> former.end(clock.instant()));
        assign(requestId, leadId, Part.LEAD);
        coHandlers.forEach(id -> assign(requestId, id, Part.CO_HANDLER));
        decisions.dispatched(requestId, leadId);
        events.publishEvent(new RequestDispatched(requestId, leadId, coHandlers, clock.instant()));
    }

    /**
     * Hands a request to its one department by the organiser's order for the catalogue entry. Nobody has decided whose
     * it is, so nothing is learned from it.
     */
    @Allowed("handling.dispatchAutomatically")
    public void dispatchAutomatically(UUID requestId, AutomaticTarget target) {
        var lead = target.department();
        handOver(() -> lifeCycle.assignAutomatically(requestId, lead.id(), lead.name(), target.entryName()));
        var now = clock.instant();
        assignments.save(Assignment.automatic(requestId, lead.id(), limits.from(now, Part.LEAD, calendar), now));
        events.publishEvent(new RequestDispatched(requestId, lead.id(), Set.of(), now));
    }

    /** The answer was withdrawn: the lead handles the request again, with a term of its own. Called inside that act. */
    @Allowed("handling.reopen")
    public void reopen(UUID requestId) {
        var former = assignments.findByRequestIdOrderByDispatchedAt(requestId).stream()
                .filter(Assignment::isLead)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new NotFound("lead of request", requestId));
        policy.require("handling.reopen", former);
        var now = clock.instant();
        var due = limits.from(now, Part.LEAD, calendar);
        var again = new Assignment(requestId, former.departmentId(), Part.LEAD, due, now);
        again.signFor(now);
        assignments.save(again);
    }

    /** Writes the request at once: of two organisers only one gets past this line. */
    private void handOver(Runnable assign) {
        try {
            assign.run();
            assignments.flush();
        } catch (OptimisticLockingFailureException anotherWasQuicker) {
            throw new RuleViolation("handling.error.dispatchedMeanwhile");
        }
    }

    private boolean isWithExactly(UUID requestId, UUID leadId, Set<UUID> coHandlers) {
        var open = assignments.open(requestId);
        return open.stream().anyMatch(a -> a.isLead() && a.departmentId().equals(leadId))
                && open.stream()
                        .map(Assignment::departmentId)
                        .collect(Collectors.toSet())
                        .equals(union(leadId, coHandlers));
    }

    private void assign(UUID requestId, UUID departmentId, Part part) {
        var now = clock.instant();
        assignments.save(new Assignment(requestId, departmentId, part, limits.from(now, part, calendar), now));
    }

    private static Set<UUID> union(UUID lead, Set<UUID> coHandlers) {
        return Stream.concat(Stream.of(lead), coHandlers.stream()).collect(Collectors.toSet());
    }

    private static String namesInOrder(
            @Nullable DepartmentSummary lead, Set<UUID> coHandlers, Map<UUID, DepartmentSummary> all) {
        return Stream.concat(Stream.ofNullable(lead), coHandlers.stream().map(all::get))
                .map(DepartmentSummary::name)
                .collect(Collectors.joining("、"));
    }
}
