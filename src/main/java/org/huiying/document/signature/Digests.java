package org.huiying.document.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 by the JDK. */
public final class Digests {

    private Digests() {}

    public static byte[] sha256(byte[] bytes) {
        return start().digest(bytes);
    }

    /** The digest of all bytes but those from {@code gapStart} up to {@code gapEnd}. */
    static byte[] sha256Around(byte[] bytes, int gapStart, int gapEnd) {
        var digest = start();
        digest.update(bytes, 0, gapStart);
        digest.update(bytes, gapEnd, bytes.length - gapEnd);
        return digest.digest();
    }

    private static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
