package org.huiying.handling;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.Policy;
import org.huiying.department.DepartmentService;
import org.huiying.request.RequestLifeCycle;
import org.huiying.request.RequestService;
import org.huiying.request.Timeline;
import org.huiying.request.TimelineKind;
import org.huiying.routing.learning.Decisions;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What departments do with the requests they were handed. */
@Service
@Transactional
public class HandlingService {

    private final Assignments assignments;
    private final RequestService requests;
    private final RequestLifeCycle lifeCycle;
    private final Timeline timeline;
    private final DepartmentService departments;
    private final Decisions decisions;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandlingService(
            Assignments assignments,
            RequestService requests,
            RequestLifeCycle lifeCycle,
            Timeline timeline,
            DepartmentService departments,
            Decisions decisions,
            Policy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.requests = requests;
        this.lifeCycle = lifeCycle;
        this.timeline = timeline;
        this.departments = departments;
        this.decisions = decisions;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
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
            if (assignment.isAutomatic()) {
                // the first person to say whose it is
                decisions.dispatched(assignment.requestId(), assignment.departmentId());
            }
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
        assignments.open(assignment.requestId()).forEach(coHandler -> coHandler.end(clock.instant()));
        decisions.returned(assignment.requestId(), assignment.departmentId(), rightDepartmentId);
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
        assignments.open(requestId).forEach(assignment -> assignment.finish(clock.instant()));
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

    private Assignment require(String action, UUID assignmentId) {
        var assignment = find(assignmentId);
        policy.require(action, assignment);
        return assignment;
    }

    private Assignment find(UUID assignmentId) {
        return assignments.findById(assignmentId).orElseThrow(() -> new NotFound("assignment", assignmentId));
    }
}
