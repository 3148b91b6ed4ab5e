package org.huiying.routing.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.huiying.access.Person;
import org.huiying.department.DepartmentKind;
import org.huiying.request.RequestRights;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts over how the routing of requests began and where it ended. */
@Component
class AccuracyQueries {

    private final JdbcClient database;
    private final RequestRights rights;

    AccuracyQueries(JdbcClient database, RequestRights rights) {
        this.database = database;
        this.rights = rights;
    }

    List<DepartmentAccuracy> departments(Timestamp since) {
        return database.sql("""
                        select d.id, d.name, count(*) as dispatched,
                               count(*) filter (where o.decided_department_id = d.id and not o.was_returned) as stayed,
                               count(*) filter (where o.was_returned) as returned
                        from routing_outcome o join department d on d.id = o.department_id
                        where o.at >= :since group by d.id, d.name order by dispatched desc, d.name
                        """)
                .param("since", since)
                .query((row, _) -> new DepartmentAccuracy(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("dispatched"),
                        row.getInt("stayed"),
                        row.getInt("returned")))
                .list();
    }

    List<ConfusionCell> confusion(Timestamp since) {
        return database.sql("""
                        select proposed_kind, decided_kind, count(*) as requests from routing_outcome
                        where at >= :since and decided_kind is not null group by proposed_kind, decided_kind
                        """)
                .param("since", since)
                .query((row, _) -> new ConfusionCell(
                        kind(row.getString("proposed_kind")),
                        DepartmentKind.valueOf(row.getString("decided_kind")),
                        row.getInt("requests")))
                .list();
    }

    List<DecidedRequest> cell(
            Timestamp since, @Nullable DepartmentKind proposed, DepartmentKind decided, Person person, Pageable page) {
        var parameters = new HashMap<String, Object>();
        var readable = rights.readableBy(person, parameters);
        return database.sql("""
                        select r.id, r.receipt, r.title, o.probability, o.sure, d.name, o.decided_at
                        from routing_outcome o join request r on r.id = o.request_id
                             join department d on d.id = o.decided_department_id
                        where o.at >= :since and o.decided_kind = :decided
                          and o.proposed_kind is not distinct from cast(:proposed as text) and %s
                        order by o.decided_at desc, r.id limit :limit offset :offset
                        """.formatted(readable))
                .params(parameters)
                .param("since", since)
                .param("proposed", proposed == null ? null : proposed.name())
                .param("decided", decided.name())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> new DecidedRequest(
                        row.getObject("id", UUID.class),
                        row.getString("receipt"),
                        row.getString("title"),
                        row.getObject("probability", Double.class),
                        row.getBoolean("sure"),
                        row.getString("name"),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    List<MonthOfProposals> months(Timestamp since) {
        return database.sql("""
                        select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, count(*) as requests,
                               count(*) filter (where decided_kind = proposed_kind) as "right",
                               count(*) filter (where sure) as sure,
                               count(*) filter (where sure and decided_kind = proposed_kind) as sure_and_right,
                               sum(probability) as expected,
                               sqrt(sum(probability * (1 - probability))) as spread
                        from routing_outcome
                        where at >= :since and decided_kind is not null and proposed_kind is not null
                        group by month order by month desc
                        """)
                .param("since", since)
                .query(AccuracyQueries::month)
                .list();
    }

    AlgorithmCard.InUse inUse(Timestamp since) {
        return database.sql("""
                        select count(*) as decided,
                               count(*) filter (where decided_kind <> proposed_kind) as overridden,
                               count(*) filter (where sure) as sure,
                               count(*) filter (where sure and decided_kind = proposed_kind) as sure_and_right
                        from routing_outcome
                        where at >= :since and decided_kind is not null and proposed_kind is not null
                        """)
                .param("since", since)
                .query((row, _) -> new AlgorithmCard.InUse(
                        row.getInt("decided"),
                        row.getInt("overridden"),
                        row.getInt("sure"),
                        row.getInt("sure_and_right")))
                .single();
    }

    private static MonthOfProposals month(ResultSet row, int number) throws SQLException {
        return new MonthOfProposals(
                YearMonth.parse(row.getString("month")),
                row.getInt("requests"),
                row.getInt("right"),
                row.getInt("sure"),
                row.getInt("sure_and_right"),
                row.getDouble("expected"),
                row.getDouble("spread"));
    }

    private static @Nullable DepartmentKind kind(@Nullable String name) {
        return name == null ? null : DepartmentKind.valueOf(name);
    }
}
