package org.huiying.request;

import java.time.Instant;
import java.util.UUID;

/** A request was split into its matters. */
public record RequestSplit(UUID requestId, Instant at) {}
