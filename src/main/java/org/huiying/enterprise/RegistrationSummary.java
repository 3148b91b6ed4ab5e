package org.huiying.enterprise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A waiting registration as the organiser sees it before deciding.
 *
 * @param knownAs the name under which the organiser already knows the firm with this credit code
 * @param loginNameTaken another account has the sign-in name already, so this registration can only be refused
 */
public record RegistrationSummary(
        UUID id,
        String creditCode,
        EnterpriseProfile profile,
        String loginName,
        Instant createdAt,
        @Nullable String knownAs,
        boolean loginNameTaken) {}
