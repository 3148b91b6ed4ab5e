package org.huiying.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.huiying.access.Person;
import org.huiying.request.RequestLabel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters notices, each person's each occurrence once, however often it is reported. */
@Component
class NoticeBook {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeBook(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** @param occurrence tells this happening of its kind from every other */
    void tell(List<Person> people, NoticeKind kind, RequestLabel request, String occurrence) {
        var told = new HashSet<UUID>();
        for (var person : people) {
            if (enter(person.id(), kind, request, kind + "/" + request.id() + "/" + occurrence)) {
                told.add(person.id());
            }
        }
        if (!told.isEmpty()) {
            events.publishEvent(new NoticesArrived(told));
        }
    }

    private boolean enter(UUID accountId, NoticeKind kind, RequestLabel request, String occurrence) {
        return database.sql("""
                        insert into notice (id, account_id, kind, occurrence, link, receipt, title, at)
                        values (:id, :account, :kind, :occurrence, :link, :receipt, :title, :at)
                        on conflict on constraint each_is_told_once do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("account", accountId)
                        .param("kind", kind.name())
                        .param("occurrence", occurrence)
                        .param("link", "request/" + request.id())
                        .param("receipt", request.receipt())
                        .param("title", request.openTitle())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
