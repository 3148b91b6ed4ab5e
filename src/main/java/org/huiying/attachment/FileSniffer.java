package org.huiying.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what a file really is from its bytes; its name and what the browser says do not count. */
final class FileSniffer {

    private static final int HEAD = 16;
    private static final String PDF = "255044462d";
    private static final String PNG = "89504e470d0a1a0a";
    private static final String JPEG = "ffd8ff";
    private static final String ZIP = "504b0304";
    private static final String COMPOUND_FILE = "d0cf11e0a1b11ae1";

    private FileSniffer() {}

    static Optional<FileKind> kindOf(Path file) throws IOException {
        var head = HexFormat.of().formatHex(head(file));
        if (head.startsWith(PDF)) {
            return Optional.of(FileKind.PDF);
        }
        if (head.startsWith(PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (head.startsWith(JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        if (head.startsWith(ZIP)) {
            return officePackage(file);
        }
        if (head.startsWith(COMPOUND_FILE)) {
            return CompoundFile.kindOf(file);
        }
        return PlainText.isPlainText(file) ? Optional.of(FileKind.TEXT) : Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    /** Looks at the list of entries only: nothing is unpacked, so nothing can explode. */
    private static Optional<FileKind> officePackage(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return withoutMacros(zip, "word", FileKind.DOCX);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return withoutMacros(zip, "xl", FileKind.XLSX);
            }
            return zip.getEntry("ppt/presentation.xml") == null
                    ? Optional.empty()
                    : withoutMacros(zip, "ppt", FileKind.PPTX);
        } catch (ZipException _) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> withoutMacros(ZipFile zip, String folder, FileKind kind) {
        return zip.getEntry(folder + "/vbaProject.bin") == null ? Optional.of(kind) : Optional.empty();
    }
}
