package org.huiying.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, made by hand. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] pdf(String words) {
        return ("%PDF-1.7\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
    }

    static byte[] jpeg() {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** A package with these entries, as Office files are. */
    static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** The container of old Office files with one stream of this name. */
    static byte[] compoundFile(String stream) {
        var file = ByteBuffer.allocate(512 * 3).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        file.putShort(30, (short) 9).putInt(48, 1).putInt(76, 0);
        for (var at = 80; at < 512; at += 4) {
            file.putInt(at, -1);
        }
        file.putInt(512, -3).putInt(516, -2);
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        file.put(1024, name).putShort(1024 + 64, (short) (name.length + 2));
        return file.array();
    }

    static byte[] ofSize(int size) {
        var bytes = Arrays.copyOf(pdf("large"), size);
        Arrays.fill(bytes, 30, size, (byte) ' ');
        return bytes;
    }
}
