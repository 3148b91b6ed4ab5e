package org.huiying.routing.similar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.huiying.access.Person;
import org.huiying.request.RequestRights;
import org.huiying.request.RequestStatus;
import org.huiying.routing.engine.Likeness;
import org.huiying.shared.SearchText;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests that may be shown beside another: those the person may read, and never a draft, a withdrawn, a split or a
 * confidential one.
 */
@Component
class SimilarQueries {

    private static final String SELECT = """
            select r.id, r.receipt, r.title, r.matter, r.wish, r.firm_name, r.status, r.submitted_at, d.name, m.direction
            from request r left join request_meaning m on m.request_id = r.id
                 left join department d on d.id = r.lead_department_id
            """;

    /** A request and its text. */
    record Readable(SimilarRequest request, Likeness.Text text) {}

    private final JdbcClient database;
    private final RequestRights rights;
    private final Likeness likeness;

    SimilarQueries(JdbcClient database, RequestRights rights, Likeness likeness) {
        this.database = database;
        this.rights = rights;
        this.likeness = likeness;
    }

    List<SimilarRequest> these(List<UUID> ids, Person person, Likeness.Text text) {
        var parameters = new HashMap<String, Object>();
        return database.sql(SELECT + " where r.id = any(:ids) and " + showableTo(person, parameters))
                .params(parameters)
                .param("ids", ids.toArray(UUID[]::new))
                .query(similar(text::to))
                .list();
    }

    /** Those that share the most telling words, for when meanings are not known. */
    List<SimilarRequest> sharingWords(String words, Person person, int most, Likeness.Text text) {
        var parameters = new HashMap<String, Object>();
        return database.sql(SELECT + " where r.search @@ to_tsquery('simple', :words) and "
                        + showableTo(person, parameters)
                        + " order by ts_rank(r.search, to_tsquery('simple', :words)) desc, r.id limit :most")
                .params(parameters)
                .param("words", SearchText.anyOf(words))
                .param("most", most)
                .query(similar(text::to))
                .list();
    }

    /** The newest of a scope, the oldest of them first, each with its text ready for comparison. */
    List<Readable> in(ProblemScope scope, Person person, Instant now, int most) {
        var parameters = new HashMap<String, Object>();
        return database.sql("select * from (" + SELECT + " where " + showableTo(person, parameters) + """
                             and (cast(:forum as uuid) is null or r.forum_id = cast(:forum as uuid))
                             and r.submitted_at > :since
                        order by r.submitted_at desc, r.id limit :most) newest order by submitted_at, id
                        """)
                .params(parameters)
                .param("forum", scope.forumId())
                .param("since", Timestamp.from(scope.since(now)))
                .param("most", most)
                .query((row, number) -> new Readable(similar(_ -> 1).mapRow(row, number), read(row)))
                .list();
    }

    private String showableTo(Person person, Map<String, Object> parameters) {
        return "r.status not in ('DRAFT', 'WITHDRAWN', 'SPLIT') and not r.confidential and "
                + rights.readableBy(person, parameters);
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
