package org.huiying.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huiying.verification.IssuedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A letter that left the house, as everybody sees it who may read it: nothing of its drafts, remarks or drafters.
 *
 * @param size bytes of the PDF
 * @param openedByFirm whether the firm has opened it in the portal
 * @param registered what the public register says of it
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
        int size,
        boolean openedByFirm,
        IssuedDocument registered,
        Place place) {

    /**
     * Its place in the chain of letters on one request.
     *
     * @param supersedes number of the letter it took the place of, if it did
     * @param supersededBy number of the letter that took its place, if one did
     * @param withdrawalReason why it was withdrawn, null if it was not
     */
    public record Place(
            LetterStatus status,
            @Nullable String supersedes,
            @Nullable String supersededBy,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalReason) {}

    public boolean isInForce() {
        return place.status().isInForce();
    }
}
