package org.huiying.document.signature;

import java.util.Optional;
import java.util.Set;

/**
 * The identifier written into each PDF, which most programs keep when they change or save it anew (ISO 32000-1, 14.4).
 * It tells where a copy came from and proves nothing.
 */
public final class PdfIdentity {

    private PdfIdentity() {}

    /** The identifier of a document of ours, in upper-case hexadecimal. */
    public static Optional<String> of(byte[] document) {
        return in(document).stream().findFirst();
    }

    /** Every identifier a file from anybody carries, of its several revisions; a few at most. */
    public static Set<String> in(byte[] file) {
        return PdfBytes.identities(file);
    }
}
