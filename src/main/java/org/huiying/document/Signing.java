package org.huiying.document;

import java.time.Instant;
import org.huiying.document.signature.Signer;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a document electronically, and when.
 *
 * @param seal what is shown of it where the document has room for a seal; none for a signature that is not seen
 */
public record Signing(Signer signer, Instant at, @Nullable Seal seal) {

    /** A signature that is not seen. */
    public Signing(Signer signer, Instant at) {
        this(signer, at, null);
    }

    /** The same with a seal. */
    public Signing under(Seal visible) {
        return new Signing(signer, at, visible);
    }
}
