package org.huiying.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiying.calendar.WorkingCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the demo's requests into the days before today, so that lights of every colour burn. */
@Component
@ConditionalOnBooleanProperty("huiying.demo")
class DemoPast {

    private static final int SIGN_DAYS = 1;
    private static final int REPLY_DAYS = 7;

    private final JdbcClient database;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DemoPast(JdbcClient database, WorkingCalendar calendar, Clock clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first request becomes the oldest. */
    void spread(List<UUID> requests) {
        for (var index = 0; index < requests.size(); index++) {
            move(requests.get(index), Math.max(0, 16 - 2 * index));
        }
    }

    private void move(UUID request, int days) {
        shift("request", "submitted_at", "id", request, days);
        shift("request", "updated_at", "id", request, days);
        shift("request_timeline", "at", "request_id", request, days);
        shift("assignment", "dispatched_at", "request_id", request, days);
        var dispatched = clock.instant().minusSeconds(days * 86_400L);
        database.sql("update assignment set sign_due = :sign, reply_due = :reply where request_id = :request")
                .param("sign", due(dispatched, SIGN_DAYS))
                .param("reply", due(dispatched, REPLY_DAYS))
                .param("request", request)
                .update();
    }

    private LocalDate due(Instant dispatched, int days) {
        return calendar.deadlineAfter(dispatched, days).date();
    }

    private void shift(String table, String column, String key, UUID request, int days) {
        database.sql("update %s set %s = %s - make_interval(days => :days) where %s = :request"
                        .formatted(table, column, column, key))
                .param("days", days)
                .param("request", request)
                .update();
    }
}
