package org.huiying.request.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A sheet as it arrived: its name is only ever shown. */
record UploadedFile(String name, String sha256) {

    private static final int LONGEST_NAME = 120;

    static UploadedFile of(String name, byte[] content) {
        var shown = RawRow.tidy(name).replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "");
        var end = shown.offsetByCodePoints(0, Math.min(LONGEST_NAME, shown.codePointCount(0, shown.length())));
        return new UploadedFile(shown.isBlank() ? "-" : shown.substring(0, end), sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
