package org.huiying.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huiying.verification.VerificationCode;
import org.jspecify.annotations.Nullable;

/**
 * A signed letter as everybody sees it who may read it: nothing of its drafts, remarks or drafters.
 *
 * @param size bytes of the PDF
 * @param code by which anybody can check it
 * @param openedByFirm whether the firm has opened it in the portal
 */
public record IssuedLetter(
        UUID id,
        UUID requestId,
        UUID departmentId,
        String departmentName,
        String number,
        String title,
        Outcome outcome,
        @Nullable LocalDate promisedFor,
        Instant signedAt,
        int pageCount,
        int size,
        String sha256,
        VerificationCode code,
        boolean openedByFirm) {}
