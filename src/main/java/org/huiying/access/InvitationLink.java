package org.huiying.access;

import java.time.Instant;

/** A link to hand over, shown once: the portal itself forgets the secret in it. */
public record InvitationLink(String url, Instant expiresAt) {

    @Override
    public String toString() {
        return "InvitationLink until " + expiresAt;
    }
}
