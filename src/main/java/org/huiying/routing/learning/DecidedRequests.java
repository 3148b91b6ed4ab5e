package org.huiying.routing.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.engine.Example;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests whose department people have decided on, the newest first: what there is to learn from. Never a confidential
 * one, and none that was withdrawn or waits for the organiser after a return.
 */
@Component
class DecidedRequests {

    private static final int MOST = 20_000;

    private final JdbcClient database;

    DecidedRequests(JdbcClient database) {
        this.database = database;
    }

    /** @param heldBack whether it is kept from learning, so that versions can be asked about it */
    record Decided(Example example, boolean heldBack, Instant at) {}

    @Transactional(readOnly = true)
    public List<Decided> all() {
        return database.sql("""
                        select o.decided_kind, o.decided_at, o.held_back, r.title, r.matter, r.wish
                        from routing_outcome o join request r on r.id = o.request_id
                        where o.decided_kind is not null and not r.confidential and r.status not in ('WITHDRAWN', 'SPLIT')
                        order by o.decided_at desc, r.id limit :most
                        """)
                .param("most", MOST)
                .query(DecidedRequests::decided)
                .list();
    }

    /** How many requests were decided on after that moment. */
    @Transactional(readOnly = true)
    public long countSince(Instant moment) {
        return database.sql("""
                        select count(distinct d.request_id) from routing_decision d join request r on r.id = d.request_id
                        where d.at > :moment and d.kind <> 'RETURNED' and not r.confidential
                        """)
                .param("moment", Timestamp.from(moment))
                .query(Long.class)
                .single();
    }

    private static Decided decided(ResultSet row, int number) throws SQLException {
        return new Decided(
                Example.of(
                        row.getString("title"),
                        row.getString("matter") + "\n" + row.getString("wish"),
                        DepartmentKind.valueOf(row.getString("decided_kind"))),
                row.getBoolean("held_back"),
                row.getTimestamp("decided_at").toInstant());
    }
}
