package org.huiying.verification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register holds of a document: all that its holder may learn by its code. Never the firm it was written to.
 *
 * @param documentId the document's id in its own module
 * @param title null when the request it answers is confidential
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param sealed whether it carries an electronic signature
 */
public record IssuedDocument(
        VerificationCode code,
        UUID documentId,
        DocumentKind kind,
        String issuer,
        String number,
        @Nullable String title,
        LocalDate issuedOn,
        int pageCount,
        String sha256,
        boolean sealed) {}
