package org.huiying.letter.ui;

import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentService;
import org.huiying.handling.AssignmentDetails;
import org.huiying.handling.HandlingService;
import org.huiying.request.RequestService;
import org.springframework.stereotype.Component;

/** Gathers what is read beside a letter. */
@Component
class RequestReader {

    private final RequestService requests;
    private final HandlingService handling;
    private final DepartmentService departments;

    RequestReader(RequestService requests, HandlingService handling, DepartmentService departments) {
        this.requests = requests;
        this.handling = handling;
        this.departments = departments;
    }

    RequestBeside beside(UUID requestId) {
        var assignments = handling.assignments(requestId);
        var ids = assignments.stream().map(AssignmentDetails::departmentId).collect(Collectors.toSet());
        return new RequestBeside(requests.get(requestId), assignments, departments.getAll(ids));
    }
}
