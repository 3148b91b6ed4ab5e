package org.huiying.request;

import java.util.UUID;

/** The organiser did not accept a request. */
public record RequestDeclined(UUID requestId) {}
