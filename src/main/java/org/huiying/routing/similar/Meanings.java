package org.huiying.routing.similar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the texts of requests point, in the database. */
@Component
class Meanings {

    /** Transactions commit out of the order of their numbers; so many are looked at again. */
    private static final int OVERLAP = 200;

    private final JdbcClient database;

    Meanings(JdbcClient database) {
        this.database = database;
    }

    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    record Meaning(long number, UUID requestId, Optional<UUID> enterpriseId, byte[] direction) {}

    /** A request whose meaning is not known yet. */
    record Unread(UUID requestId, String title, String body) {}

    void keep(UUID requestId, byte[] direction) {
        database.sql("""
                        insert into request_meaning (request_id, direction) values (:request, :direction)
                        on conflict (request_id) do update set direction = excluded.direction
                        """)
                .param("request", requestId)
                .param("direction", direction)
                .update();
    }

    /** Those added after the one with that number, and some before. */
    List<Meaning> since(long number) {
        return database.sql("""
                        select m.number, m.request_id, r.enterprise_id, m.direction
                        from request_meaning m join request r on r.id = m.request_id
                        where m.number > :number order by m.number
                        """)
                .param("number", number - OVERLAP)
                .query((row, _) -> new Meaning(
                        row.getLong("number"),
                        row.getObject("request_id", UUID.class),
                        Optional.ofNullable(row.getObject("enterprise_id", UUID.class)),
                        row.getBytes("direction")))
                .list();
    }

    Optional<byte[]> find(UUID requestId) {
        return database.sql("select direction from request_meaning where request_id = :request")
                .param("request", requestId)
                .query((row, _) -> row.getBytes("direction"))
                .optional();
    }

    List<Unread> unread(int most) {
        return database.sql("""
                        select r.id, r.title, r.matter, r.wish from request r
                        where r.status not in ('DRAFT', 'WITHDRAWN', 'SPLIT') and not r.confidential
                          and not exists (select from request_meaning m where m.request_id = r.id)
                        order by r.updated_at desc, r.id limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new Unread(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("matter") + "\n" + row.getString("wish")))
                .list();
    }
}
