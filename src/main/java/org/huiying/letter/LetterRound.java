package org.huiying.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One round of review as its readers see it.
 *
 * @param remark why it came back, null while it waits or when it was signed
 */
public record LetterRound(
        int round,
        LetterContent content,
        String sentBy,
        Instant sentAt,
        @Nullable String remark,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt) {}
