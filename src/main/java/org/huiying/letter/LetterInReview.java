package org.huiying.letter;

import java.time.Instant;
import java.util.UUID;

/** A letter that waits for its leader. */
public record LetterInReview(UUID id, UUID requestId, String title, String addressee, Instant since) {}
