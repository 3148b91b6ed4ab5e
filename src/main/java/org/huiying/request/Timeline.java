package org.huiying.request;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.huiying.access.CurrentUser;
import org.huiying.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The story of each request, written by whoever acts, in the transaction of the act. */
@Component
public class Timeline {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    Timeline(JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Adds a step everybody who may read the request sees. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID requestId, TimelineKind kind, @Nullable String unit, @Nullable String note) {
        add(requestId, kind, unit, note, true);
    }

    /** Adds a step only officials see. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOfficials(UUID requestId, TimelineKind kind, @Nullable String unit, @Nullable String note) {
        add(requestId, kind, unit, note, false);
    }

    /** The story as the person at the screen may read it; the caller has asked the right to the request. */
    List<TimelineEntry> of(UUID requestId) {
        var firmReads = currentUser.get().is(Role.REPRESENTATIVE);
        return database.sql("""
                        select at, kind, actor, unit, note from request_timeline
                        where request_id = :request and (firm_sees or not :firmReads)
                        order by id
                        """)
                .param("request", requestId)
                .param("firmReads", firmReads)
                .query((row, _) -> new TimelineEntry(
                        row.getTimestamp("at").toInstant(),
                        TimelineKind.valueOf(row.getString("kind")),
                        firmReads ? null : row.getString("actor"),
                        row.getString("unit"),
                        row.getString("note")))
                .list();
    }

    private void add(
            UUID requestId, TimelineKind kind, @Nullable String unit, @Nullable String note, boolean firmSees) {
        database.sql("""
                        insert into request_timeline (request_id, at, kind, actor, unit, note, firm_sees)
                        values (:request, :at, :kind, :actor, :unit, :note, :firmSees)
                        """)
                .param("request", requestId)
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", kind.name())
                .param("actor", currentUser.get().name())
                .param("unit", unit)
                .param("note", note)
                .param("firmSees", firmSees)
                .update();
    }
}
