package org.huiying.routing.trial;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiying.access.Person;
import org.huiying.department.DepartmentKind;
import org.huiying.request.RequestRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads decided requests for trials, and tells which of them a person may see. */
@Component
class TrialQueries {

    private final JdbcClient database;
    private final RequestRights rights;

    TrialQueries(JdbcClient database, RequestRights rights) {
        this.database = database;
        this.rights = rights;
    }

    /** A request and where it went. */
    record Decided(UUID requestId, DepartmentKind kind) {}

    /**
     * What a request says.
     *
     * @param direction where it points, if that was worked out before
     */
    record Text(UUID requestId, String title, String body, Optional<byte[]> direction) {}

    /** The latest first. */
    List<Decided> decidedSince(Instant moment, int most) {
        return database.sql("""
                        select o.request_id, o.decided_kind from routing_outcome o
                        where o.decided_at >= :since and o.decided_kind is not null
                        order by o.decided_at desc, o.request_id limit :most
                        """)
                .param("since", Timestamp.from(moment))
                .param("most", most)
                .query((row, _) -> new Decided(
                        row.getObject("request_id", UUID.class), DepartmentKind.valueOf(row.getString("decided_kind"))))
                .list();
    }

    Map<UUID, Text> texts(List<UUID> ids) {
        return database
                .sql("""
                        select r.id, r.title, r.matter, r.wish, m.direction
                        from request r left join request_meaning m on m.request_id = r.id where r.id = any(:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Text(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("matter") + "\n" + row.getString("wish"),
                        Optional.ofNullable(row.getBytes("direction"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Text::requestId, Function.identity()));
    }

    Set<UUID> readable(List<UUID> ids, Person person) {
        var parameters = new HashMap<String, Object>();
        var condition = rights.readableBy(person, parameters);
        return new HashSet<>(database.sql("select r.id from request r where r.id = any(:ids) and " + condition)
                .params(parameters)
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** In the order given; what the person may not read is left out. */
    List<TriedRow> rows(List<TriedRequest> tried, Person person) {
        var parameters = new HashMap<String, Object>();
        var condition = rights.readableBy(person, parameters);
        var byId = tried.stream().collect(Collectors.toMap(TriedRequest::requestId, Function.identity()));
        var rows = database
                .sql("""
                        select r.id, r.receipt, r.title, r.confidential, d.name, o.decided_at
                        from request r join routing_outcome o on o.request_id = r.id
                             join department d on d.id = o.decided_department_id
                        where r.id = any(:ids) and %s
                        """.formatted(condition))
                .params(parameters)
                .param("ids", byId.keySet().toArray(UUID[]::new))
                .query((row, _) -> new TriedRow(
                        row.getObject("id", UUID.class),
                        row.getString("receipt"),
                        row.getString("title"),
                        row.getBoolean("confidential"),
                        row.getString("name"),
                        row.getTimestamp("decided_at").toInstant(),
                        Objects.requireNonNull(byId.get(row.getObject("id", UUID.class)))))
                .list()
                .stream()
                .collect(Collectors.toMap(TriedRow::requestId, Function.identity()));
        return tried.stream()
                .map(each -> rows.get(each.requestId()))
                .filter(Objects::nonNull)
                .toList();
    }
}
