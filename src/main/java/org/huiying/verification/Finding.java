package org.huiying.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register says about a document today.
 *
 * @param changedAt when it was superseded or withdrawn, null while it is valid
 * @param successor the document in its place, for {@link Standing#SUPERSEDED} alone
 * @param reason why it was withdrawn, for {@link Standing#WITHDRAWN} alone
 */
public record Finding(
        IssuedDocument document,
        Standing standing,
        @Nullable Instant changedAt,
        @Nullable Successor successor,
        @Nullable String reason) {

    /** The later document's number and day; its code is for those who hold it. */
    public record Successor(String number, LocalDate issuedOn) {}
}
