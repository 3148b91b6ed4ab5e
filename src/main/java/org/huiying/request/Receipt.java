package org.huiying.request;

import java.time.Instant;
import java.util.UUID;

/** What the firm is told once its request is safely kept. */
public record Receipt(UUID requestId, String number, Instant submittedAt) {}
