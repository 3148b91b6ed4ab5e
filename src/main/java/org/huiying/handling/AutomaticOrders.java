package org.huiying.handling;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.huiying.routing.AutomaticDispatchOrdered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Orders to dispatch one request automatically, each carried out at most once. */
@Component
class AutomaticOrders {

    private static final int AT_ONCE = 200;
    private static final Duration MONTH = Duration.ofDays(30);

    private final JdbcClient database;
    private final Clock clock;

    AutomaticOrders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes an order down in the transaction of the submission. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(AutomaticDispatchOrdered order) {
        database.sql("""
                        insert into automatic_dispatch (request_id, ordered_by, ordered_at)
                        values (:request, :by, :at) on conflict do nothing
                        """)
                .param("request", order.requestId())
                .param("by", order.orderedBy())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Those not carried out yet, the oldest first. */
    List<AutomaticDispatchOrdered> open() {
        return database.sql("""
                        select request_id, ordered_by from automatic_dispatch
                        where outcome is null order by ordered_at limit :most
                        """)
                .param("most", AT_ONCE)
                .query((row, _) -> new AutomaticDispatchOrdered(
                        row.getObject("request_id", UUID.class), row.getObject("ordered_by", UUID.class)))
                .list();
    }

    /** Whether the order is open; whoever else asks waits for the end of this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(UUID requestId) {
        return database.sql("""
                        select request_id from automatic_dispatch
                        where request_id = :request and outcome is null for update
                        """)
                .param("request", requestId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void end(UUID requestId, AutomaticOutcome outcome) {
        database.sql("update automatic_dispatch set outcome = :outcome where request_id = :request")
                .param("request", requestId)
                .param("outcome", outcome.name())
                .update();
    }

    AutomaticFigures lastMonth() {
        return database.sql("""
                        select count(*) as dispatched, count(*) filter (where o.outcome = 'RECALLED') as recalled,
                               count(*) filter (where exists (
                                   select from assignment a where a.request_id = o.request_id and a.automatic
                                   and a.status = 'RETURNED')) as returned
                        from automatic_dispatch o
                        where o.ordered_at >= :since and o.outcome in ('DISPATCHED', 'RECALLED')
                        """)
                .param("since", Timestamp.from(clock.instant().minus(MONTH)))
                .query((row, _) ->
                        new AutomaticFigures(row.getInt("dispatched"), row.getInt("recalled"), row.getInt("returned")))
                .single();
    }
}
