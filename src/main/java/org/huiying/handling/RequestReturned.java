package org.huiying.handling;

import java.time.Instant;
import java.util.UUID;

/** The lead department gave a request back. */
public record RequestReturned(UUID requestId, UUID departmentId, Instant at) {}
