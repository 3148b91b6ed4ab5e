package org.huiying.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiying.access.Person;
import org.huiying.shared.SearchText;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of requests. Which rows a person may see is part of the query, made from the policy table. */
@Component
class RequestQueries {

    private final JdbcClient database;
    private final RequestRights rights;

    RequestQueries(JdbcClient database, RequestRights rights) {
        this.database = database;
        this.rights = rights;
    }

    List<RequestSummary> page(RequestFilter filter, Person person, Pageable page) {
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(filter, person, parameters);
        var order = !parameters.containsKey("text")
                ? "updated_at desc, id"
                : "ts_rank(search, plainto_tsquery('simple', :text)) desc, updated_at desc, id";
        return database.sql("""
                        select id, receipt, title, firm_name, status, topic, confidential, forum_id,
                               lead_department_id, submitted_at, updated_at,
                               (select w.receipt from request w where w.id = r.split_from_id) as whole
                        from request r where %s order by %s limit :limit offset :offset
                        """.formatted(conditions, order))
                .params(parameters)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(RequestRow::summary)
                .list();
    }

    long count(RequestFilter filter, Person person) {
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(filter, person, parameters);
        return database.sql("select count(*) from request r where " + conditions)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private String conditions(RequestFilter filter, Person person, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(rights.readableBy(person, parameters));
        var words = SearchText.query(filter.text());
        if (!words.isBlank()) {
            conditions.add("search @@ plainto_tsquery('simple', :text)");
            parameters.put("text", words);
        }
        if (!filter.statuses().isEmpty()) {
            conditions.add("status in (:statuses)");
            parameters.put(
                    "statuses", filter.statuses().stream().map(Enum::name).toList());
        }
        if (filter.forumId() != null) {
            conditions.add("forum_id = :forum");
            parameters.put("forum", filter.forumId());
        }
        if (filter.batchId() != null) {
            conditions.add("batch_id = :batch");
            parameters.put("batch", filter.batchId());
        }
        return String.join(" and ", conditions);
    }
}
