package org.huiying.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads a summary from a row of a list query. */
final class RequestRow {

    private RequestRow() {}

    static RequestSummary summary(ResultSet row, int number) throws SQLException {
        var topic = row.getString("topic");
        var submitted = row.getTimestamp("submitted_at");
        return new RequestSummary(
                row.getObject("id", UUID.class),
                row.getString("receipt"),
                row.getString("title"),
                row.getString("firm_name"),
                RequestStatus.valueOf(row.getString("status")),
                topic == null ? null : Topic.valueOf(topic),
                row.getBoolean("confidential"),
                row.getString("whole"),
                row.getObject("forum_id", UUID.class),
                row.getObject("lead_department_id", UUID.class),
                submitted == null ? null : submitted.toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
