package org.huiying.access;

import java.time.Instant;
import java.util.UUID;

/** An open invitation as lists show it, without its secret. */
public record InvitationSummary(UUID id, InvitationKind kind, Instant createdAt, Instant expiresAt) {}
