package org.huiying.routing.learning;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.huiying.access.CurrentUser;
import org.huiying.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people decide about who is competent, beside what had been proposed to them. Handling tells it inside its
 * own act: a decision that cannot be kept does not happen.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Decisions {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    Decisions(JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The request goes to this lead, for the first time or after a return. */
    public void dispatched(UUID requestId, UUID leadId) {
        keep(requestId, leadId, null, """
                case when 'RETURNED' = (select former.kind from routing_decision former
                                        where former.request_id = r.id order by former.at desc, former.id desc limit 1)
                     then 'ARBITRATED'
                     when s.kind <> d.kind then 'CORRECTED'
                     else 'DISPATCHED' end
                """);
    }

    /**
     * The lead gives the request back.
     *
     * @param rightDepartmentId the department it thinks right, or null if it does not know
     */
    public void returned(UUID requestId, UUID leadId, @Nullable UUID rightDepartmentId) {
        keep(requestId, leadId, rightDepartmentId, "'RETURNED'");
    }

    private void keep(UUID requestId, UUID departmentId, @Nullable UUID named, String kind) {
        database.sql("""
                        insert into routing_decision (id, request_id, kind, at, person_id, department_id,
                            department_kind, named_kind, proposed_kind, probability, sure, model_version)
                        select :id, r.id, %s, :at, :person, d.id, d.kind,
                               (select other.kind from department other where other.id = cast(:named as uuid)),
                               s.kind, s.probability, coalesce(s.sure, false), s.model_version
                        from request r join department d on d.id = :department
                             left join routing_suggestion s on s.request_id = r.id
                        where r.id = :request
                        """.formatted(kind))
                .param("id", UUID.randomUUID())
                .param("request", requestId)
                .param("department", departmentId)
                .param("named", named)
                .param("person", currentUser.find().map(Person::id).orElse(null))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
