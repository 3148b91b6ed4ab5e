package org.huiying.handling;

import java.util.List;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was handed to the department of the person at the screen. */
@Service
@Transactional(readOnly = true)
public class Inbox {

    /** Nobody needs to know how many more there are. */
    public static final int COUNTED_AT_MOST = 100;

    private final InboxQueries queries;
    private final CurrentUser currentUser;

    Inbox(InboxQueries queries, CurrentUser currentUser) {
        this.queries = queries;
        this.currentUser = currentUser;
    }

    /** One page; what is due first comes first, of what has ended the latest. */
    @Allowed("handling.inbox")
    public List<InboxRow> page(InboxFilter filter, Pageable page) {
        return queries.page(filter, currentUser.get(), page);
    }

    /** How many assignments wait for the department, counted up to {@link #COUNTED_AT_MOST}. */
    @Allowed("handling.inbox")
    public long waiting() {
        return queries.waiting(currentUser.get());
    }
}
