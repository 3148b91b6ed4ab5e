package org.huiying.routing.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trainings asked for, in the database: one is open at a time, and a crash loses none. */
@Component
class TrainingOrders {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrainingOrders(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for one, unless one is open. */
    @Transactional
    public void ask(@Nullable UUID personId) {
        var id = UUID.randomUUID();
        var asked = database.sql("""
                        insert into routing_training (id, asked_at, asked_by) values (:id, :at, :by)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", personId)
                .update();
        if (asked == 1) {
            events.publishEvent(new TrainingAsked(id));
        }
    }

    Optional<TrainingOrder> latest() {
        return database.sql("select * from routing_training order by asked_at desc, id limit 1")
                .query(TrainingOrders::order)
                .optional();
    }

    Optional<TrainingOrder> open() {
        return latest().filter(TrainingOrder::isOpen);
    }

    /** @param version null if it failed */
    void end(UUID id, @Nullable Integer version) {
        database.sql("update routing_training set ended_at = :at, version = :version where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("version", version)
                .param("id", id)
                .update();
    }

    private static TrainingOrder order(ResultSet row, int number) throws SQLException {
        return new TrainingOrder(
                row.getObject("id", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("asked_by", UUID.class),
                instant(row.getTimestamp("ended_at")),
                row.getObject("version", Integer.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
