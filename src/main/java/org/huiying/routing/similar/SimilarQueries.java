package org.huiying.routing.similar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.huiying.request.RequestStatus;
import org.huiying.routing.engine.Likeness;
import org.huiying.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests that may be shown beside another: never a draft, a withdrawn or a confidential one. */
@Component
class SimilarQueries {

    private static final String SHOWABLE = """
            r.status not in ('DRAFT', 'WITHDRAWN', 'SPLIT') and not r.confidential
            and (cast(:enterprise as uuid) is null or r.enterprise_id = cast(:enterprise as uuid))
            """;

    private static final String SELECT = """
            select r.id, r.receipt, r.title, r.matter, r.wish, r.firm_name, r.status, r.submitted_at, d.name, m.direction
            from request r left join request_meaning m on m.request_id = r.id
                 left join department d on d.id = r.lead_department_id
            """;

    /** A request and its text. */
    record Readable(SimilarRequest request, Likeness.Text text) {}

    private final JdbcClient database;
    private final Likeness likeness;

    SimilarQueries(JdbcClient database, Likeness likeness) {
        this.database = database;
        this.likeness = likeness;
    }

    /** @param enterpriseId of the firm whose requests alone count; null for those of all */
    List<SimilarRequest> these(Collection<UUID> ids, @Nullable UUID enterpriseId, Likeness.Text text) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(SELECT + " where r.id in (:ids) and " + SHOWABLE)
                        .param("ids", ids)
                        .param("enterprise", enterpriseId)
                        .query(similar(text::to))
                        .list();
    }

    /** Those that share the most telling words, for when meanings are not known. */
    List<SimilarRequest> sharingWords(String words, @Nullable UUID enterpriseId, int most, Likeness.Text text) {
        var anyOf = String.join(" | ", SearchText.query(words).split("\\s+"));
        return database.sql(SELECT + " where r.search @@ to_tsquery('simple', :words) and " + SHOWABLE
                        + " order by ts_rank(r.search, to_tsquery('simple', :words)) desc, r.id limit :most")
                .param("words", anyOf)
                .param("enterprise", enterpriseId)
                .param("most", most)
                .query(similar(text::to))
                .list();
    }

    /** The newest of a scope, the oldest of them first, each with its text ready for comparison. */
    List<Readable> in(ProblemScope scope, Instant now, int most) {
        return database.sql("select * from (" + SELECT + " where " + SHOWABLE + """
                             and (cast(:forum as uuid) is null or r.forum_id = cast(:forum as uuid))
                             and r.submitted_at > :since
                        order by r.submitted_at desc, r.id limit :most) newest order by submitted_at, id
                        """)
                .param("enterprise", null)
                .param("forum", scope.forumId())
                .param("since", Timestamp.from(scope.since(now)))
                .param("most", most)
                .query((row, number) -> new Readable(similar(_ -> 1).mapRow(row, number), read(row)))
                .list();
    }

    private RowMapper<SimilarRequest> similar(ToDoubleFunction<Likeness.Text> to) {
        return (row, _) -> new SimilarRequest(
                row.getObject("id", UUID.class),
                row.getString("receipt"),
                row.getString("title"),
                row.getString("firm_name"),
                RequestStatus.valueOf(row.getString("status")),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("name"),
                to.applyAsDouble(read(row)));
    }

    private Likeness.Text read(ResultSet row) throws SQLException {
        return likeness.read(
                row.getString("title"),
                row.getString("matter") + "\n" + row.getString("wish"),
                row.getBytes("direction"));
    }
}
