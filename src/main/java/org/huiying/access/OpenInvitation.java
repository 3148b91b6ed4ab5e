package org.huiying.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What whoever holds a working link may see of it.
 *
 * @param enterpriseId the enterprise to speak for
 * @param loginName of the account that gets a password
 */
public record OpenInvitation(
        InvitationKind kind,
        @Nullable UUID enterpriseId,
        @Nullable String loginName) {}
