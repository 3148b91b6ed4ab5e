package org.huiying.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to the trail, in the transaction of the act: an act that cannot be written down does not happen. */
@Component
class AuditTrail {

    private final JdbcClient database;
    private final Clock clock;

    AuditTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void record(@Nullable UUID accountId, String action, @Nullable UUID thingId, AuditResult result) {
        database.sql("""
                        insert into audit_entry (at, account_id, action, thing_id, result)
                        values (:at, :account, :action, :thing, :result)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("account", accountId)
                .param("action", action)
                .param("thing", thingId)
                .param("result", result.name())
                .update();
    }
}
