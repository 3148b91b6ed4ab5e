package org.huiying.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.shared.NotFound;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person at the screen was told. */
@Service
@Transactional
public class NoticeService {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    NoticeService(JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest first. */
    @Allowed("notice.read")
    @Transactional(readOnly = true)
    public List<Notice> list(Pageable page) {
        return database.sql("""
                        select id, kind, link, receipt, title, at, read_at from notice
                        where account_id = ? order by at desc, id limit ? offset ?
                        """)
                .params(me(), page.getPageSize(), page.getOffset())
                .query((row, _) -> new Notice(
                        row.getObject("id", UUID.class),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("link"),
                        row.getString("receipt"),
                        row.getString("title"),
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("read_at") != null))
                .list();
    }

    @Allowed("notice.read")
    @Transactional(readOnly = true)
    public long unread() {
        return database.sql("select count(*) from notice where account_id = ? and read_at is null")
                .param(me())
                .query(Long.class)
                .single();
    }

    /** Marks one as read and tells where it leads. */
    @Allowed("notice.markRead")
    public String open(UUID id) {
        return database.sql("""
                        update notice set read_at = coalesce(read_at, ?) where id = ? and account_id = ? returning link
                        """)
                .params(now(), id, me())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("notice", id));
    }

    @Allowed("notice.markRead")
    public void markAllRead() {
        database.sql("update notice set read_at = ? where account_id = ? and read_at is null")
                .params(now(), me())
                .update();
    }

    private UUID me() {
        return currentUser.get().id();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
