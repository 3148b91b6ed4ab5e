package org.huiying.request;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.access.Person;
import org.huiying.access.Policy;
import org.huiying.access.PolicyRule;
import org.springframework.stereotype.Component;

/** Which requests a person may read, as a condition for queries, made from the policy table. */
@Component
public class RequestRights {

    private final Policy policy;

    RequestRights(Policy policy) {
        this.policy = policy;
    }

    /** The condition on a request {@code r}; adds the parameters it needs. */
    public String readableBy(Person person, Map<String, Object> parameters) {
        parameters.put("enterprise", person.enterpriseId() == null ? new UUID(0, 0) : person.enterpriseId());
        parameters.put("department", person.departmentId() == null ? new UUID(0, 0) : person.departmentId());
        var rules = policy.rulesFor("request.read", person);
        return rules.isEmpty()
                ? "false"
                : rules.stream().map(RequestRights::condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String condition(PolicyRule rule) {
        var relation = switch (rule.relation()) {
            case ANY -> "true";
            case OWN_ENTERPRISE -> "r.enterprise_id = :enterprise";
            case LEAD_DEPARTMENT -> "r.lead_department_id = :department";
            case OWN_DEPARTMENT ->
                "exists (select from request_department d where d.request_id = r.id and d.department_id = :department)";
            case INVITED -> "false";
        };
        var states = rule.states().stream()
                .map(state -> "'" + RequestStatus.valueOf(state) + "'")
                .collect(Collectors.joining(", "));
        return states.isEmpty() ? relation : "(" + relation + " and r.status in (" + states + "))";
    }
}
