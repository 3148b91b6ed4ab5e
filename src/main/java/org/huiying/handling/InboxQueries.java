package org.huiying.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.access.Person;
import org.huiying.access.Policy;
import org.huiying.access.PolicyRule;
import org.huiying.calendar.WorkingCalendar;
import org.huiying.request.RequestStatus;
import org.huiying.shared.SearchText;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The department's inbox, page by page. Only its own assignments, and only of requests the person may read. */
@Component
class InboxQueries {

    private final JdbcClient database;
    private final Policy policy;
    private final WorkingCalendar calendar;
    private final Clock clock;

    InboxQueries(JdbcClient database, Policy policy, WorkingCalendar calendar, Clock clock) {
        this.database = database;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<InboxRow> page(InboxFilter filter, Person person, Pageable page) {
        if (person.departmentId() == null) {
            return List.of();
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("department", person.departmentId());
        return database.sql("""
                        select a.id, a.request_id, a.part, a.status, a.dispatched_at, a.ended_at, a.due, a.automatic,
                               r.receipt, r.title, r.firm_name, r.confidential, r.status as request_status
                        from assignment a join request r on r.id = a.request_id
                        where a.department_id = :department and %s
                        order by %s limit :limit offset :offset
                        """.formatted(
                                conditions(filter, person, parameters),
                                filter.tray().isAwaited() ? "a.due, a.id" : "a.ended_at desc, a.id"))
                .params(parameters)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::row)
                .list();
    }

    /** Touches nothing but the index of open assignments. */
    long waiting(Person person) {
        return person.departmentId() == null
                ? 0
                : database.sql("""
                                select count(*) from (
                                    select 1 from assignment
                                    where department_id = :department and status in ('TO_SIGN', 'HANDLING')
                                    limit :most) open
                                """)
                        .param("department", person.departmentId())
                        .param("most", Inbox.COUNTED_AT_MOST)
                        .query(Long.class)
                        .single();
    }

    private String conditions(InboxFilter filter, Person person, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(filter.tray().condition());
        conditions.add(readableBy(person));
        var words = SearchText.query(filter.text());
        if (!words.isEmpty()) {
            conditions.add("r.search @@ plainto_tsquery('simple', :words)");
            parameters.put("words", words);
        }
        if (filter.part() != null) {
            conditions.add("a.part = :part");
            parameters.put("part", filter.part().name());
        }
        if (filter.light() != null) {
            var range = DueRange.of(filter.light(), clock.instant(), calendar);
            conditions.add("a.due between :from and :to");
            parameters.put("from", range.from());
            parameters.put("to", range.to());
        }
        return String.join(" and ", conditions);
    }

    private String readableBy(Person person) {
        return policy.rulesFor("request.read", person).stream()
                .map(InboxQueries::condition)
                .collect(Collectors.joining(" or ", "(false or ", ")"));
    }

    private static String condition(PolicyRule rule) {
        var relation = switch (rule.relation()) {
            case ANY -> "true";
            case OWN_ENTERPRISE, INVITED -> "false";
            case LEAD_DEPARTMENT -> "r.lead_department_id = :department";
            case OWN_DEPARTMENT ->
                "exists (select from request_department d where d.request_id = r.id and d.department_id = :department)";
        };
        var states = rule.states().stream()
                .map(state -> "'" + RequestStatus.valueOf(state) + "'")
                .collect(Collectors.joining(", "));
        return states.isEmpty() ? relation : "(" + relation + " and r.status in (" + states + "))";
    }

    private InboxRow row(ResultSet row, int number) throws SQLException {
        var status = AssignmentStatus.valueOf(row.getString("status"));
        var due = row.getObject("due", LocalDate.class);
        var ended = row.getTimestamp("ended_at");
        return new InboxRow(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("receipt"),
                row.getString("title"),
                row.getString("firm_name"),
                row.getBoolean("confidential"),
                RequestStatus.valueOf(row.getString("request_status")),
                Part.valueOf(row.getString("part")),
                status,
                row.getTimestamp("dispatched_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                due,
                calendar.workingDaysLeft(clock.instant(), due),
                status.isOpen() ? Light.of(due, clock.instant(), calendar) : Light.IDLE,
                row.getBoolean("automatic"));
    }
}
