package org.huiying.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What signing in needs to know of an account and no more: it is read by one query, found or not, so that the time of
 * an answer does not tell whether there is such an account.
 */
record Credentials(
        UUID accountId,
        String loginName,
        int sessionEpoch,
        @Nullable String passwordHash,
        AccountStatus status) {

    SignedIn signedIn() {
        return new SignedIn(accountId, loginName, sessionEpoch);
    }
}
