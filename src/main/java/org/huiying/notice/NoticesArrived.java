package org.huiying.notice;

import java.util.Set;
import java.util.UUID;

/** These people have something new to read. */
public record NoticesArrived(Set<UUID> accountIds) {

    /** Keeps the people as they are now. */
    public NoticesArrived {
        accountIds = Set.copyOf(accountIds);
    }
}
