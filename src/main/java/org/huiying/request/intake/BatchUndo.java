package org.huiying.request.intake;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.huiying.request.RequestService;
import org.huiying.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Withdraws all requests of a batch, or none. */
@Component
class BatchUndo {

    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final RequestService requests;
    private final EntityManager entities;

    BatchUndo(JdbcClient database, RequestService requests, EntityManager entities) {
        this.database = database;
        this.requests = requests;
        this.entities = entities;
    }

    void withdrawAll(UUID batchId) {
        var dispatched = database.sql("""
                        select count(*) from request where batch_id = ? and status not in ('SUBMITTED', 'DECLINED', 'WITHDRAWN')
                        """).param(batchId).query(Long.class).single();
        if (dispatched > 0) {
            throw new RuleViolation("request.intake.error.dispatched", dispatched);
        }
        var waiting = database.sql(
                        "select id from request where batch_id = ? and status = 'SUBMITTED' order by receipt")
                .param(batchId)
                .query(UUID.class)
                .list();
        for (var count = 0; count < waiting.size(); count++) {
            requests.withdraw(waiting.get(count));
            if (count % AT_ONCE == AT_ONCE - 1) {
                letGo();
            }
        }
    }

    /** Two thousand things in hand make every further step slow. */
    private void letGo() {
        entities.flush();
        entities.clear();
    }
}
