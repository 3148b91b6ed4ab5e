package org.huiying.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session remembers of its person: only which account, and which generation of its sessions. Signing out
 * everywhere raises the generation, and every older session is worth nothing.
 */
public record SignedIn(
        UUID accountId,
        String loginName,
        int sessionEpoch,
        @Nullable String passwordHash) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return loginName;
    }

    /** Without the hash, as the session keeps it. */
    SignedIn forgetful() {
        return new SignedIn(accountId, loginName, sessionEpoch, null);
    }
}
