package org.huiying.request;

import java.util.UUID;

/** A request was submitted. */
public record RequestSubmitted(UUID requestId, String title, String matter, String wish, boolean confidential) {}
