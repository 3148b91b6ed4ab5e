package org.huiying.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as lists show it. */
public record RequestSummary(
        UUID id,
        @Nullable String receipt,
        String title,
        String firmName,
        RequestStatus status,
        @Nullable Topic topic,
        boolean confidential,
        @Nullable UUID forumId,
        @Nullable UUID leadDepartmentId,
        @Nullable Instant submittedAt,
        Instant updatedAt) {}
