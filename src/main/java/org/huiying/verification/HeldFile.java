package org.huiying.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.huiying.shared.RuleViolation;

/**
 * A file that somebody wants checked: counted and hashed while it streams to a temporary place, cut off at the limit.
 * Closing it forgets it; nothing of it is kept.
 */
record HeldFile(Path place, String sha256) implements AutoCloseable {

    /** Far more than anything ever issued. */
    static final int MEGABYTES = 10;

    private static final long MOST_BYTES = MEGABYTES * 1024L * 1024;
    private static final int BUFFER = 64 * 1024;

    /** @throws RuleViolation if it is empty or too large */
    static HeldFile receive(InputStream content) throws IOException {
        var place = Files.createTempFile("held", null);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            copy(new DigestInputStream(content, digest), place);
            return new HeldFile(place, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(place);
            throw failure;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static void copy(InputStream content, Path place) throws IOException {
        var size = 0L;
        try (var out = Files.newOutputStream(place)) {
            var buffer = new byte[BUFFER];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > MOST_BYTES) {
                    throw new RuleViolation("verification.error.tooLarge", MEGABYTES);
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new RuleViolation("verification.error.empty");
        }
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(place);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(place);
    }
}
