package org.huiying.routing.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training that was asked for.
 *
 * @param askedBy null for the nightly one
 * @param endedAt null while it waits or runs
 * @param version what came of it; null before it ends, and if it failed
 */
public record TrainingOrder(
        UUID id,
        Instant askedAt,
        @Nullable UUID askedBy,
        @Nullable Instant endedAt,
        @Nullable Integer version) {

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean hasFailed() {
        return endedAt != null && version == null;
    }
}
