package org.huiying.department;

import java.util.UUID;
import org.huiying.access.Governed;
import org.huiying.access.Person;
import org.huiying.access.Relation;

/** A department as the policy table sees it. */
record GovernedDepartment(UUID id) implements Governed {

    @Override
    public boolean relates(Relation relation, Person person) {
        return switch (relation) {
            case ANY -> true;
            case OWN_DEPARTMENT, LEAD_DEPARTMENT -> person.isOfDepartment(id);
            case OWN_ENTERPRISE, INVITED -> false;
        };
    }

    @Override
    public String state() {
        return "KEPT";
    }
}
