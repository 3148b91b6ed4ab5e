package org.huiying.document;

import java.time.Instant;
import org.huiying.document.signature.Signer;

/** Who signs a document electronically, and when. */
public record Signing(Signer signer, Instant at) {}
