package org.huiying.document.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a signature stands in a file and what it says it covers: the bytes before {@code gapStart} and those from
 * {@code gapEnd} to {@code end}. A place that makes no sense has the end −1.
 */
record SignaturePlace(int gapStart, int gapEnd, int end) {

    private static final byte[] BYTE_RANGE = PdfBytes.ascii("/ByteRange");
    private static final byte[] CONTENTS = PdfBytes.ascii("/Contents ");
    private static final SignaturePlace NONSENSE = new SignaturePlace(0, 0, -1);
    private static final int MOST_DIGITS = 10;
    private static final int LONGEST_SIGNATURE = 64 * 1024;

    static List<SignaturePlace> allIn(byte[] file) {
        var places = new ArrayList<SignaturePlace>();
        for (var at = Bytes.indexOf(file, BYTE_RANGE, 0); at >= 0; at = Bytes.indexOf(file, BYTE_RANGE, at + 1)) {
            places.add(read(file, at + BYTE_RANGE.length));
        }
        return places;
    }

    private static SignaturePlace read(byte[] file, int from) {
        var at = PdfBytes.skipBlanks(file, from);
        if (at >= file.length || file[at] != '[') {
            return NONSENSE;
        }
        at++;
        var numbers = new long[4];
        for (var i = 0; i < numbers.length; i++) {
            at = PdfBytes.skipBlanks(file, at);
            var start = at;
            while (at < file.length && at - start < MOST_DIGITS && Character.isDigit(file[at])) {
                numbers[i] = numbers[i] * 10 + file[at++] - '0';
            }
            if (at == start) {
                return NONSENSE;
            }
        }
        at = PdfBytes.skipBlanks(file, at);
        var isClosed = at < file.length && file[at] == ']';
        return isClosed && numbers[0] == 0 ? within(file, numbers[1], numbers[2], numbers[3]) : NONSENSE;
    }

    private static SignaturePlace within(byte[] file, long gapStart, long gapEnd, long rest) {
        return gapStart < gapEnd && gapEnd + rest <= file.length
                ? new SignaturePlace((int) gapStart, (int) gapEnd, (int) (gapEnd + rest))
                : NONSENSE;
    }

    /**
     * Whether the gap holds the signature and nothing else: the value of /Contents, in the one way we write it. In a
     * wider gap a stranger's objects could hide.
     */
    boolean isSound(byte[] file) {
        if (end < 0
                || gapEnd - gapStart > 2 * LONGEST_SIGNATURE
                || !Bytes.isAt(file, CONTENTS, gapStart - CONTENTS.length)
                || file[gapStart] != '<'
                || file[gapEnd - 1] != '>'
                || (gapEnd - gapStart) % 2 != 0) {
            return false;
        }
        for (var i = gapStart + 1; i < gapEnd - 1; i++) {
            if (value(file[i]) < 0) {
                return false;
            }
        }
        return isFilledUpWithZeros(contents(file));
    }

    /** The signature in DER, without the zeros that fill up its room. */
    byte[] signature(byte[] file) {
        var contents = contents(file);
        return Arrays.copyOf(contents, length(contents));
    }

    byte[] digest(byte[] file) {
        return Digests.sha256Around(end == file.length ? file : Arrays.copyOf(file, end), gapStart, gapEnd);
    }

    private byte[] contents(byte[] file) {
        var contents = new byte[(gapEnd - gapStart - 2) / 2];
        for (var i = 0; i < contents.length; i++) {
            var high = gapStart + 1 + 2 * i;
            contents[i] = (byte) (value(file[high]) << 4 | value(file[high + 1]));
        }
        return contents;
    }

    private static boolean isFilledUpWithZeros(byte[] contents) {
        var length = length(contents);
        for (var i = length; i < contents.length; i++) {
            if (contents[i] != 0) {
                return false;
            }
        }
        return length > 0;
    }

    /** How long the DER sequence at the beginning says it is, or 0 if it is none or longer than its room. */
    private static int length(byte[] der) {
        if (der.length < 4 || der[0] != 0x30) {
            return 0;
        }
        var first = der[1] & 0xFF;
        var length = switch (first) {
            case 0x81 -> 3 + (der[2] & 0xFF);
            case 0x82 -> 4 + ((der[2] & 0xFF) << 8 | der[3] & 0xFF);
            default -> first < 0x80 ? 2 + first : 0;
        };
        return length <= der.length ? length : 0;
    }

    /** The value of an upper-case hexadecimal digit, or −1; we write no other, so another was put in later. */
    private static int value(byte digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
    }
}
