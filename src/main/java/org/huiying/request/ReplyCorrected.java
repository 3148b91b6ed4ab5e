package org.huiying.request;

import java.time.Instant;
import java.util.UUID;

/** A corrected letter took the place of the one that answered a request. */
public record ReplyCorrected(UUID requestId, Instant at) {}
