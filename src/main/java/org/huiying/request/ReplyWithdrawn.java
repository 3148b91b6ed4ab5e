package org.huiying.request;

import java.time.Instant;
import java.util.UUID;

/** The letter that answered a request was withdrawn; it will be answered anew. */
public record ReplyWithdrawn(UUID requestId, Instant at) {}
