package org.huiying.request;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How requests are called. For code that runs on nobody's behalf, such as listeners; screens ask the services. */
@Component
public class RequestLabels {

    private final JdbcClient database;

    RequestLabels(JdbcClient database) {
        this.database = database;
    }

    /** Empty for a draft and for what does not exist. */
    public Optional<RequestLabel> find(UUID id) {
        return database.sql("""
                        select receipt, case when confidential then null else title end open_title, channel,
                               enterprise_id, lead_department_id
                        from request where id = ? and receipt is not null
                        """)
                .param(id)
                .query((row, _) -> new RequestLabel(
                        id,
                        row.getString("receipt"),
                        row.getString("open_title"),
                        Channel.valueOf(row.getString("channel")),
                        row.getObject("enterprise_id", UUID.class),
                        row.getObject("lead_department_id", UUID.class)))
                .optional();
    }
}
