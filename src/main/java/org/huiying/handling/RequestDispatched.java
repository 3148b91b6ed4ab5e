package org.huiying.handling;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A request was handed to one lead and any co-handlers, for the first time or after a return. */
public record RequestDispatched(UUID requestId, UUID leadId, Set<UUID> coHandlerIds, Instant at) {

    /** Keeps the departments as they are now. */
    public RequestDispatched {
        coHandlerIds = Set.copyOf(coHandlerIds);
    }
}
