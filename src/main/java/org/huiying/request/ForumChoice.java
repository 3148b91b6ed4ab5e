package org.huiying.request;

import java.util.UUID;

/** A forum to choose for a request. */
public record ForumChoice(UUID id, String title) {}
