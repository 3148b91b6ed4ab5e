package org.huiying.department;

import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Affiliations;
import org.springframework.stereotype.Component;

/** Names the departments that people work in. */
@Component
class DepartmentAffiliations implements Affiliations {

    private final Departments departments;

    DepartmentAffiliations(Departments departments) {
        this.departments = departments;
    }

    @Override
    public Optional<String> nameOf(UUID id) {
        return departments.findById(id).map(department -> department.summary().name());
    }
}
