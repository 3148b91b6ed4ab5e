package org.huiying.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made. The caller chooses the id: making the same one twice is making it once.
 *
 * @param loginName e-mail address or a short name; unique whatever the case
 */
public record NewAccount(
        UUID id,
        String loginName,
        String displayName,
        Set<Role> roles,
        @Nullable UUID enterpriseId,
        @Nullable UUID departmentId) {}
