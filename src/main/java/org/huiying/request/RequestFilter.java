package org.huiying.request;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a list shows, among those the person may see.
 *
 * @param text words to be found in title, text, firm or receipt number; blank for all
 * @param statuses empty for all
 */
public record RequestFilter(
        String text,
        Set<RequestStatus> statuses,
        @Nullable UUID forumId,
        @Nullable UUID batchId) {

    public static final RequestFilter ALL = new RequestFilter("", Set.of(), null, null);
}
