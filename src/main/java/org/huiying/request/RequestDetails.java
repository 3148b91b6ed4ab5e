package org.huiying.request;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request, whole.
 *
 * @param version travels with every form that edits it
 * @param receipt null while it is a draft
 * @param enterpriseId null when it was recorded for a firm that is not registered
 * @param departmentIds lead and co-handlers
 */
public record RequestDetails(
        UUID id,
        long version,
        @Nullable String receipt,
        RequestStatus status,
        @Nullable UUID enterpriseId,
        String firmName,
        @Nullable String contactName,
        @Nullable String contactPhone,
        Channel channel,
        RequestContent content,
        @Nullable Instant submittedAt,
        Instant updatedAt,
        @Nullable UUID leadDepartmentId,
        Set<UUID> departmentIds,
        @Nullable String declineReason,
        @Nullable String declineGuidance) {}
