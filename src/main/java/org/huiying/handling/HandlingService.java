package org.huiying.handling;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
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
import org.huiying.request.RequestService;
import org.huiying.request.Timeline;
import org.huiying.request.TimelineKind;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dispatching requests to departments, and what these do with them. */
@Service
@Transactional
public class HandlingService {

    private final Assignments assignments;
    private final RequestService requests;
    private final RequestLifeCycle lifeCycle;
    private final Timeline timeline;
    private final DepartmentService departments;
    private final WorkingCalendar calendar;
    private final TimeLimits limits;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandlingService(
            Assignments assignments,
            RequestService requests,
            RequestLifeCycle lifeCycle,
            Timeline timeline,
            DepartmentService departments,
            WorkingCalendar calendar,
            TimeLimits limits,
            Policy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.requests = requests;
        this.lifeCycle = lifeCycle;
        this.timeline = timeline;
        this.departments = departments;
        this.calendar = calendar;
        this.limits = limits;
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
        handOver(requestId, leadId, coHandlers, namesInOrder(names.get(leadId), coHandlers, names));
        open(requestId).forEach(former -> former.end(clock.instant()));
        assign(requestId, leadId, Part.LEAD);
        coHandlers.forEach(id -> assign(requestId, id, Part.CO_HANDLER));
        events.publishEvent(new RequestDispatched(requestId, leadId, coHandlers, clock.instant()));
    }

    @Allowed("handling.signFor")
    public void signFor(UUID assignmentId) {
        var assignment = require("handling.signFor", assignmentId);
        if (assignment.status() == AssignmentStatus.HANDLING) {
            return;
        }
        assignment.signFor(clock.instant());
        var name = departments.get(assignment.departmentId()).name();
        if (assignment.isLead()) {
            lifeCycle.signFor(assignment.requestId(), name);
        } else {
            timeline.tellOfficials(assignment.requestId(), TimelineKind.SIGNED_FOR, name, null);
        }
    }

    /**
     * The lead returns a request that is not its own business.
     *
     * @param reason why, with the legal basis
     * @param rightDepartmentId the department it thinks right, or null if it does not know
     */
    @Allowed("handling.return")
    public void giveBack(UUID assignmentId, String reason, @Nullable UUID rightDepartmentId) {
        if (reason.isBlank()) {
            throw new RuleViolation("handling.error.reasonMissing");
        }
        var assignment = require("handling.return", assignmentId);
        assignment.giveBack(reason.strip(), rightDepartmentId, clock.instant());
        var name = departments.get(assignment.departmentId()).name();
        lifeCycle.giveBack(assignment.requestId(), name, reason.strip());
        open(assignment.requestId()).forEach(coHandler -> coHandler.end(clock.instant()));
        events.publishEvent(new RequestReturned(assignment.requestId(), assignment.departmentId(), clock.instant()));
    }

    /** A co-handler's opinion, for the lead's draft. */
    @Allowed("handling.giveOpinion")
    public void giveOpinion(UUID assignmentId, String opinion) {
        if (opinion.isBlank()) {
            throw new RuleViolation("handling.error.opinionMissing");
        }
        var assignment = require("handling.giveOpinion", assignmentId);
        if (assignment.isLead()) {
            throw new RuleViolation("handling.error.leadAnswers");
        }
        assignment.giveOpinion(opinion.strip(), clock.instant());
        timeline.tellOfficials(
                assignment.requestId(),
                TimelineKind.OPINION_GIVEN,
                departments.get(assignment.departmentId()).name(),
                opinion.strip());
    }

    /** The lead has answered: every open assignment of the request is done. Called inside the act of signing. */
    @Allowed("handling.finish")
    public void finish(UUID requestId) {
        requests.get(requestId);
        open(requestId).forEach(assignment -> assignment.finish(clock.instant()));
    }

    /** Every assignment of a request the person may read, oldest first. */
    @Allowed("handling.read")
    @Transactional(readOnly = true)
    public List<AssignmentDetails> assignments(UUID requestId) {
        requests.get(requestId);
        return assignments.findByRequestIdOrderByDispatchedAt(requestId).stream()
                .map(Assignment::details)
                .toList();
    }

    /** Whether the person at the screen may do this act of the policy table to this assignment now. */
    @Allowed("handling.read")
    @Transactional(readOnly = true)
    public boolean permits(String action, UUID assignmentId) {
        return policy.permits(action, find(assignmentId));
    }

    /** Writes the request at once: of two organisers only one gets past this line. */
    private void handOver(UUID requestId, UUID leadId, Set<UUID> coHandlers, String names) {
        try {
            lifeCycle.assign(requestId, leadId, coHandlers, names);
            assignments.flush();
        } catch (OptimisticLockingFailureException anotherWasQuicker) {
            throw new RuleViolation("handling.error.dispatchedMeanwhile");
        }
    }

    private boolean isWithExactly(UUID requestId, UUID leadId, Set<UUID> coHandlers) {
        var open = open(requestId);
        return open.stream().anyMatch(a -> a.isLead() && a.departmentId().equals(leadId))
                && open.stream()
                        .map(Assignment::departmentId)
                        .collect(Collectors.toSet())
                        .equals(union(leadId, coHandlers));
    }

    private List<Assignment> open(UUID requestId) {
        return assignments.findByRequestIdOrderByDispatchedAt(requestId).stream()
                .filter(Assignment::isOpen)
                .toList();
    }

    private void assign(UUID requestId, UUID departmentId, Part part) {
        var now = clock.instant();
        assignments.save(new Assignment(requestId, departmentId, part, limits.from(now, part, calendar), now));
    }

    private static Set<UUID> union(UUID lead, Set<UUID> coHandlers) {
        return Stream.concat(Stream.of(lead), coHandlers.stream()).collect(Collectors.toSet());
    }

    private static String namesInOrder(
            @Nullable DepartmentSummary lead, Set<UUID> coHandlers, java.util.Map<UUID, DepartmentSummary> all) {
        return Stream.concat(Stream.ofNullable(lead), coHandlers.stream().map(all::get))
                .map(DepartmentSummary::name)
                .collect(Collectors.joining("、"));
    }

    private Assignment require(String action, UUID assignmentId) {
        var assignment = find(assignmentId);
        policy.require(action, assignment);
        return assignment;
    }

    private Assignment find(UUID assignmentId) {
        return assignments.findById(assignmentId).orElseThrow(() -> new NotFound("assignment", assignmentId));
    }
}
