package org.huiying.request;

import java.util.UUID;

/** The answer to a request was signed and delivered. */
public record RequestReplied(UUID requestId) {}
