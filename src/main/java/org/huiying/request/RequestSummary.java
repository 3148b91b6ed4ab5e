package org.huiying.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as lists show it.
 *
 * @param whole receipt of the request it is a part of
 */
public record RequestSummary(
        UUID id,
        @Nullable String receipt,
        String title,
        String firmName,
        RequestStatus status,
        @Nullable Topic topic,
        boolean confidential,
        @Nullable String whole,
        @Nullable UUID forumId,
        @Nullable UUID leadDepartmentId,
        @Nullable Instant submittedAt,
        Instant updatedAt) {}
