package org.huiying.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed letter with its file, for those who take letters out of the portal many at a time.
 *
 * @param receipt of the request, absent if it has none
 */
public record SignedLetter(
        UUID id,
        @Nullable String receipt,
        String number,
        String departmentName,
        String firmName,
        String title,
        Outcome outcome,
        LetterStatus status,
        String sha256,
        byte[] pdf) {}
