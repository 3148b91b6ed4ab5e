package org.huiying.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter its leader has signed and that waits for number and seal.
 *
 * @param heldUpBy why, null if nobody has tried yet
 */
public record ApprovedLetter(
        UUID id,
        UUID requestId,
        String title,
        String addressee,
        Instant since,
        @Nullable HeldUp heldUpBy) {}
