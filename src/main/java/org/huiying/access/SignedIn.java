package org.huiying.access;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session remembers of its person: only which account, and which generation of its sessions. Signing out
 * everywhere raises the generation, and every older session is worth nothing.
 */
public record SignedIn(UUID accountId, String loginName, int sessionEpoch)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return loginName;
    }
}
