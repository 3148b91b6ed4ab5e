package org.huiying.letter;

import org.huiying.access.Governed;
import org.huiying.access.Person;
import org.huiying.access.Relation;
import org.huiying.request.RequestDetails;

/** A letter as the policy table sees it: who relates to it follows from its request. */
record GovernedLetter(Letter letter, RequestDetails request) implements Governed {

    @Override
    public boolean relates(Relation relation, Person person) {
        return switch (relation) {
            case ANY -> true;
            case OWN_ENTERPRISE -> person.isOfEnterprise(request.enterpriseId());
            case OWN_DEPARTMENT ->
                person.departmentId() != null && request.departmentIds().contains(person.departmentId());
            case INVITED -> false;
            case LEAD_DEPARTMENT -> person.isOfDepartment(letter.departmentId());
        };
    }

    @Override
    public String state() {
        return letter.status().name();
    }
}
