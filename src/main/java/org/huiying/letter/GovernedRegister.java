package org.huiying.letter;

import java.util.UUID;
import org.huiying.access.Governed;
import org.huiying.access.Person;
import org.huiying.access.Relation;

/** A department's register of numbers as the policy table sees it. */
record GovernedRegister(UUID departmentId) implements Governed {

    @Override
    public boolean relates(Relation relation, Person person) {
        return switch (relation) {
            case ANY -> true;
            case LEAD_DEPARTMENT, OWN_DEPARTMENT -> person.isOfDepartment(departmentId);
            case OWN_ENTERPRISE, INVITED -> false;
        };
    }

    @Override
    public String state() {
        return "";
    }
}
