package org.huiying.routing.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request in a cell of the confusion matrix.
 *
 * @param probability of what was proposed; null where nothing was
 * @param department to which it went in the end
 */
public record DecidedRequest(
        UUID requestId,
        String receipt,
        String title,
        @Nullable Double probability,
        boolean sure,
        String department,
        Instant decidedAt) {}
