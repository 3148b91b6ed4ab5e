package org.huiying.request;

import java.time.Instant;
import java.util.UUID;

/** The answer to a request was signed and delivered. */
public record RequestReplied(UUID requestId, Instant at) {}
