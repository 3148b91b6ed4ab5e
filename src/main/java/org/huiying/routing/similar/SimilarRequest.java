package org.huiying.routing.similar;

import java.time.Instant;
import java.util.UUID;
import org.huiying.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * A request that is about the same as another.
 *
 * @param department where it went, null if it went nowhere
 * @param likeness from 0 to 1
 */
public record SimilarRequest(
        UUID requestId,
        String receipt,
        String title,
        String firmName,
        RequestStatus status,
        Instant submittedAt,
        @Nullable String department,
        double likeness) {

    /** From here on two texts tell the same story, often in the same words. */
    static final double THE_SAME = 0.6;

    /** From here on two requests are cases of one problem. */
    static final double COMMON = 0.36;

    /** Whether it is probably the same matter. */
    public boolean isProbablyTheSame() {
        return likeness >= THE_SAME;
    }
}
