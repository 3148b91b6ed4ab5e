package org.huiying.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as lists show it. */
public record AccountSummary(
        UUID id,
        String loginName,
        String displayName,
        Set<Role> roles,
        @Nullable UUID enterpriseId,
        @Nullable UUID departmentId,
        AccountStatus status,
        Instant createdAt) {}
