package org.huiying.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One number of a department's register (发文登记) and what became of it. Every number of the sequence is listed.
 *
 * @param status how its letter stands; null if the number was taken and no letter bears it
 * @param successor number of the letter that took the letter's place, if one did
 */
public record RegisteredNumber(
        String number,
        int inYear,
        @Nullable LetterStatus status,
        @Nullable LocalDate day,
        @Nullable String title,
        @Nullable UUID requestId,
        @Nullable String successor,
        @Nullable String withdrawalReason) {}
