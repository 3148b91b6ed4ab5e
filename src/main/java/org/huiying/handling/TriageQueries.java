package org.huiying.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiying.request.RequestStatus;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests that wait for a department, the longest waiting first. */
@Component
class TriageQueries {

    private static final String WAITING = """
            select r.id, r.receipt, r.title, r.firm_name, r.confidential, r.status, r.submitted_at,
                   coalesce(s.sure, false) as sure
            from request r left join routing_suggestion s on s.request_id = r.id
            where %s
            order by r.submitted_at, r.id
            """;

    private final JdbcClient database;

    TriageQueries(JdbcClient database) {
        this.database = database;
    }

    List<TriageRow> page(TriageFilter filter, Pageable page) {
        var parameters = new HashMap<String, Object>();
        return database.sql(WAITING.formatted(conditions(filter, parameters)) + "limit :limit offset :offset")
                .params(parameters)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(TriageQueries::row)
                .list();
    }

    /** The one that has waited longest after this one. */
    Optional<TriageRow> after(TriageFilter filter, UUID requestId) {
        var parameters = new HashMap<String, Object>();
        var later = conditions(filter, parameters)
                + " and (r.submitted_at, r.id) > (select c.submitted_at, c.id from request c where c.id = :current)";
        return database.sql(WAITING.formatted(later) + "limit 1")
                .params(parameters)
                .param("current", requestId)
                .query(TriageQueries::row)
                .optional();
    }

    /** Touches nothing but the index of waiting requests. */
    long waiting() {
        return database.sql("""
                        select count(*) from (
                            select 1 from request where status in ('SUBMITTED', 'ACCEPTED', 'RETURNED')
                            limit :most) waiting
                        """)
                .param("most", Triage.COUNTED_AT_MOST)
                .query(Long.class)
                .single();
    }

    private static String conditions(TriageFilter filter, Map<String, Object> parameters) {
        if (filter.forumId() == null) {
            return filter.which().condition();
        }
        parameters.put("forum", filter.forumId());
        return filter.which().condition() + " and r.forum_id = :forum";
    }

    private static TriageRow row(ResultSet row, int number) throws SQLException {
        return new TriageRow(
                row.getObject("id", UUID.class),
                row.getString("receipt"),
                row.getString("title"),
                row.getString("firm_name"),
                row.getBoolean("confidential"),
                RequestStatus.valueOf(row.getString("status")),
                row.getTimestamp("submitted_at").toInstant(),
                row.getBoolean("sure"));
    }
}
