package org.huiying.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;

/**
 * The container of old Word and Excel files, MS-CFB. Installers and other programs use it too, so its directory is read
 * for the stream only a document or a workbook has.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_START_AT = 48;
    private static final int FIRST_TABLE_SECTORS_AT = 76;
    private static final int TABLE_SECTORS_IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int LONGEST_NAME = 64;
    private static final int DIRECTORY_SECTORS = 1_000;

    private final FileChannel channel;
    private final ByteBuffer header;
    private final int sectorSize;

    private CompoundFile(FileChannel channel) throws IOException {
        this.channel = channel;
        this.header = read(0, HEADER);
        this.sectorSize = header.getShort(SECTOR_SHIFT_AT) == 12 ? 4096 : HEADER;
    }

    static Optional<FileKind> kindOf(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return new CompoundFile(channel).kind();
        } catch (IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private Optional<FileKind> kind() throws IOException {
        var seen = new HashSet<Integer>();
        var sector = header.getInt(DIRECTORY_START_AT);
        while (sector >= 0 && seen.size() < DIRECTORY_SECTORS && seen.add(sector)) {
            var entries = read(position(sector), sectorSize);
            for (var at = 0; at < sectorSize; at += ENTRY) {
                var kind = kindNamed(name(entries, at));
                if (kind.isPresent()) {
                    return kind;
                }
            }
            sector = next(sector);
        }
        return Optional.empty();
    }

    private static Optional<FileKind> kindNamed(String stream) {
        return switch (stream) {
            case "WordDocument" -> Optional.of(FileKind.DOC);
            case "Workbook", "Book" -> Optional.of(FileKind.XLS);
            default -> Optional.empty();
        };
    }

    /** Names are UTF-16 with a closing zero, which the length counts. */
    private static String name(ByteBuffer entries, int at) {
        var length = entries.getShort(at + NAME_LENGTH_AT) - 2;
        if (length <= 0 || length > LONGEST_NAME) {
            return "";
        }
        var name = new byte[length];
        entries.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    /** The allocation table says which sector follows; only its part named in the header is looked at. */
    private int next(int sector) throws IOException {
        var perSector = sectorSize / Integer.BYTES;
        var part = sector / perSector;
        if (part >= TABLE_SECTORS_IN_HEADER) {
            return -1;
        }
        var table = header.getInt(FIRST_TABLE_SECTORS_AT + part * Integer.BYTES);
        return table < 0 ? -1 : read(position(table), sectorSize).getInt(sector % perSector * Integer.BYTES);
    }

    private long position(int sector) {
        return (sector + 1L) * sectorSize;
    }

    private ByteBuffer read(long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new IndexOutOfBoundsException("The file ends too early");
            }
        }
        return bytes.flip();
    }
}
