package org.huiying.handling;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.calendar.WorkingCalendar;
import org.huiying.department.DepartmentService;
import org.huiying.request.CurrentHolder;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestProgress;
import org.huiying.request.RequestSummary;
import org.springframework.stereotype.Component;

/** Tells the request page which department has the request, and until when. */
@Component
class HandlingProgress implements RequestProgress {

    private static final Set<AssignmentStatus> OPEN = Arrays.stream(AssignmentStatus.values())
            .filter(AssignmentStatus::isOpen)
            .collect(Collectors.toUnmodifiableSet());

    private final HandlingService handling;
    private final Assignments assignments;
    private final DepartmentService departments;
    private final WorkingCalendar calendar;
    private final Clock clock;

    HandlingProgress(
            HandlingService handling,
            Assignments assignments,
            DepartmentService departments,
            WorkingCalendar calendar,
            Clock clock) {
        this.handling = handling;
        this.assignments = assignments;
        this.departments = departments;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Optional<CurrentHolder> of(RequestDetails request) {
        return handling.assignments(request.id()).stream()
                .filter(assignment ->
                        assignment.part() == Part.LEAD && assignment.status().isOpen())
                .findFirst()
                .map(lead -> holder(lead, departments.get(lead.departmentId()).name()));
    }

    @Override
    public Map<UUID, CurrentHolder> ofAll(Collection<RequestSummary> requests) {
        var ids = requests.stream().map(RequestSummary::id).toList();
        var leads = assignments.findByRequestIdInAndPartAndStatusIn(ids, Part.LEAD, OPEN);
        var names =
                departments.getAll(leads.stream().map(Assignment::departmentId).collect(Collectors.toSet()));
        var holders = new HashMap<UUID, CurrentHolder>();
        leads.stream().map(Assignment::details).forEach(lead -> {
            var department = names.get(lead.departmentId());
            if (department != null) {
                holders.put(lead.requestId(), holder(lead, department.name()));
            }
        });
        return holders;
    }

    private CurrentHolder holder(AssignmentDetails lead, String department) {
        return new CurrentHolder(
                department,
                lead.dispatchedAt(),
                lead.replyDue(),
                calendar.workingDaysLeft(clock.instant(), lead.replyDue()));
    }
}
