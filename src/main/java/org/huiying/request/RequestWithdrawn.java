package org.huiying.request;

import java.util.UUID;

/** The firm, or the organiser undoing an import, took a request back. */
public record RequestWithdrawn(UUID requestId) {}
