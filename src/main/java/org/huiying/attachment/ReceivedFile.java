package org.huiying.attachment;

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
 * A file on its way in: counted and hashed while it streams to a temporary place, cut off at the limit, then looked at.
 * Closing it forgets the temporary copy.
 */
public final class ReceivedFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path place;
    private final String name;
    private final FileKind kind;
    private final long size;
    private final String sha256;

    private ReceivedFile(Path place, String name, FileKind kind, long size, String sha256) {
        this.place = place;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
    }

    /**
     * Reads the file to its end. No transaction should be open meanwhile: it may arrive slowly.
     *
     * @throws RuleViolation if it is empty, too large, or not of a kind the portal takes
     */
    public static ReceivedFile receive(String givenName, InputStream content) throws IOException {
        var place = Files.createTempFile("attachment", null);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = copy(new DigestInputStream(content, digest), place);
            var name = FileName.plain(givenName);
            return new ReceivedFile(
                    place, name, kind(place, name), size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(place);
            throw failure;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long copy(InputStream content, Path place) throws IOException {
        var size = 0L;
        try (var out = Files.newOutputStream(place)) {
            var buffer = new byte[BUFFER];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > AttachmentLimits.FILE_BYTES) {
                    throw new RuleViolation("attachment.error.tooLarge", AttachmentLimits.FILE_MEGABYTES);
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new RuleViolation("attachment.error.empty");
        }
        return size;
    }

    private static FileKind kind(Path place, String name) throws IOException {
        var extension = FileName.extension(name);
        return FileSniffer.kindOf(place)
                .filter(found -> found.mayEndIn(extension))
                .orElseThrow(() -> new RuleViolation("attachment.error.kind", name));
    }

    /** The content from its beginning; the reader closes it. */
    public InputStream open() throws IOException {
        return Files.newInputStream(place);
    }

    Path place() {
        return place;
    }

    String name() {
        return name;
    }

    /** What it is by its bytes. */
    public FileKind kind() {
        return kind;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(place);
    }
}
