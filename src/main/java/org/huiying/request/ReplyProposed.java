package org.huiying.request;

import java.time.Instant;
import java.util.UUID;

/** A draft reply went to the leader of the lead department. */
public record ReplyProposed(UUID requestId, Instant at) {}
