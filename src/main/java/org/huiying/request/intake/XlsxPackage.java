package org.huiying.request.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.huiying.shared.RuleViolation;

/** The zip file around a workbook, opened only after everything in it was inflated once and counted. */
final class XlsxPackage implements AutoCloseable {

    static final long MOST_INFLATED = 64L * 1024 * 1024;
    /** Nothing a person fills in shrinks to a hundredth; small files may, their XML repeats itself. */
    static final int MOST_RATIO = 100;

    private static final long RATIO_COUNTS_FROM = 2L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;

    private final ZipFile zip;

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
    }

    static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static XlsxPackage open(byte[] file) throws IOException {
        var workbook = new XlsxPackage(zip(file));
        try {
            var most = Math.min(MOST_INFLATED, Math.max(RATIO_COUNTS_FROM, (long) file.length * MOST_RATIO));
            workbook.count(new Counter(most));
            return workbook;
        } catch (IOException | RuntimeException failure) {
            workbook.close();
            throw failure;
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The content of a part. */
    InputStream part(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("No part " + name);
        }
        return content(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Only from a file can Java read every kind of zip that spreadsheet programs write; it is gone when closed. */
    private static ZipFile zip(byte[] file) throws IOException {
        var copy = Files.createTempFile("request-sheet", ".xlsx");
        try {
            Files.write(copy, file);
            return new ZipFile(copy.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void count(Counter counter) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new RuleViolation("request.intake.error.inflates");
        }
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            try (var content = content(entries.nextElement())) {
                content.transferTo(counter);
            }
        }
    }

    private InputStream content(ZipEntry entry) throws IOException {
        var content = zip.getInputStream(entry);
        if (content == null) {
            throw new IOException("No content of " + entry);
        }
        return content;
    }

    /** Forgets what is written and stops when it is too much. */
    private static final class Counter extends OutputStream {

        private long left;

        Counter(long most) {
            left = most;
        }

        @Override
        public void write(int one) {
            take(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            take(length);
        }

        private void take(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new RuleViolation("request.intake.error.inflates");
            }
        }
    }
}
