package org.huiying.handling;

import java.time.Clock;
import java.util.Optional;
import org.huiying.calendar.WorkingCalendar;
import org.huiying.department.DepartmentService;
import org.huiying.request.CurrentHolder;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestProgress;
import org.springframework.stereotype.Component;

/** Tells whoever reads a request which department leads on it now and until when it answers. */
@Component
class DepartmentProgress implements RequestProgress {

    private final HandlingService handling;
    private final DepartmentService departments;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DepartmentProgress(HandlingService handling, DepartmentService departments, WorkingCalendar calendar, Clock clock) {
        this.handling = handling;
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
                .map(this::holder);
    }

    private CurrentHolder holder(AssignmentDetails lead) {
        return new CurrentHolder(
                departments.get(lead.departmentId()).name(),
                lead.dispatchedAt(),
                lead.replyDue(),
                calendar.workingDaysLeft(clock.instant(), lead.replyDue()));
    }
}
