package org.huiying.document.signature;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The few things that can be told about a PDF without interpreting it. */
final class PdfBytes {

    private static final byte[] HEADER = ascii("%PDF-");
    private static final byte[] IDENTITY = ascii("/ID");
    private static final int LATEST_HEADER = 1024;
    private static final int LONGEST_IDENTITY = 128;
    private static final int MOST_IDENTITIES = 64;

    private PdfBytes() {}

    /** Readers accept a file whose header comes within the first kilobyte. */
    static boolean isPdf(byte[] file) {
        var header = Bytes.indexOf(file, HEADER, 0);
        return header >= 0 && header < LATEST_HEADER;
    }

    /** The permanent identities of a file's revisions, which programs keep when they save a file anew (14.4). */
    static Set<String> identities(byte[] file) {
        var identities = new HashSet<String>();
        var at = Bytes.indexOf(file, IDENTITY, 0);
        while (at >= 0 && identities.size() < MOST_IDENTITIES) {
            var start = skipBlanks(file, at + IDENTITY.length);
            if (start < file.length && file[start] == '[') {
                var hex = hex(file, skipBlanks(file, start + 1));
                if (!hex.isEmpty()) {
                    identities.add(hex);
                }
            }
            at = Bytes.indexOf(file, IDENTITY, at + 1);
        }
        return identities;
    }

    private static String hex(byte[] file, int open) {
        var hex = new StringBuilder();
        if (open < file.length && file[open] == '<') {
            for (var i = open + 1; i < file.length && file[i] != '>' && hex.length() <= LONGEST_IDENTITY; i++) {
                hex.append((char) Character.toUpperCase(file[i]));
            }
        }
        return hex.toString();
    }

    static int skipBlanks(byte[] file, int from) {
        var at = from;
        while (at < file.length && (file[at] == ' ' || file[at] == '\n' || file[at] == '\r' || file[at] == '\t')) {
            at++;
        }
        return at;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
