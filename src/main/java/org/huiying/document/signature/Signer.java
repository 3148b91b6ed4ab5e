package org.huiying.document.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;

/** Whoever signs documents for the office: a key in a file, a token, or a service. Safe for use by many threads. */
public interface Signer {

    /**
     * Signs a document.
     *
     * @param digest the SHA-256 of the bytes to be signed
     * @param at when this happens; the certificate must be valid then
     * @return the detached CMS signature in DER, as PAdES baseline wants it, at most {@link #reserve()} bytes
     * @throws SigningUnavailable if it cannot be signed now
     */
    byte[] sign(byte[] digest, Instant at) throws SigningUnavailable;

    /** The certificate that readers will find in the signature. */
    X509Certificate certificate();

    /** How many bytes a signature may take, so that room can be kept for it before it is made. */
    int reserve();
}
