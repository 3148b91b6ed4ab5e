package org.huiying.enterprise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm as lists and letters show it. */
public record EnterpriseSummary(
        UUID id,
        String name,
        String creditCode,
        @Nullable String contactName,
        @Nullable String contactPhone,
        EnterpriseStatus status,
        Instant createdAt) {}
