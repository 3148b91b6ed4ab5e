package org.huiying.document.signature;

import java.util.Arrays;
import java.util.Collections;

/**
 * How a file that somebody holds differs from the one that was issued. Only {@link Difference#NONE} is the issued
 * document; the others are for telling its holder what happened to it.
 *
 * @param bytes how many bytes were changed, added or taken away, as far as that can be told
 */
public record Comparison(Difference difference, int bytes) {

    private static final byte[] ANNOTATIONS = PdfBytes.ascii("/Annot");
    private static final byte[] BYTE_RANGE = PdfBytes.ascii("/ByteRange");

    /** What happened to a file on its way. */
    public enum Difference {
        /** Nothing: it is the issued document, byte by byte. */
        NONE,
        /** A comment, a mark or another annotation was added. */
        ANNOTATED,
        /** Somebody signed it once more. */
        SIGNED_AGAIN,
        /** Something else was added after its end. */
        EXTENDED,
        /** Its end is missing. */
        SHORTENED,
        /** Something was put before it, or it stands inside of something else. */
        WRAPPED,
        /** Some bytes were changed, put in or taken out. */
        BYTES_CHANGED,
        /** A program saved it anew; it may look the same or not. */
        REWRITTEN,
        /** It is another document. */
        OTHER_DOCUMENT,
        /** It is not a PDF. */
        NOT_A_PDF
    }

    /** Compares bytes only, in a time that grows with the length of the files and nothing else. */
    public static Comparison of(byte[] issued, byte[] held) {
        var same = commonStart(issued, held);
        if (same == issued.length) {
            return same == held.length
                    ? new Comparison(Difference.NONE, 0)
                    : new Comparison(added(held, same), held.length - same);
        }
        if (Bytes.indexOf(held, issued, 0) >= 0) {
            return new Comparison(Difference.WRAPPED, held.length - issued.length);
        }
        if (!PdfBytes.isPdf(held)) {
            return new Comparison(Difference.NOT_A_PDF, held.length);
        }
        if (same == held.length) {
            return new Comparison(Difference.SHORTENED, issued.length - same);
        }
        var changed = changed(issued, held, same);
        if (changed <= Math.max(issued.length, held.length) / 2) {
            return new Comparison(Difference.BYTES_CHANGED, changed);
        }
        var isRelated = !Collections.disjoint(PdfBytes.identities(issued), PdfBytes.identities(held));
        return new Comparison(isRelated ? Difference.REWRITTEN : Difference.OTHER_DOCUMENT, changed);
    }

    private static Difference added(byte[] held, int from) {
        if (Bytes.indexOf(held, BYTE_RANGE, from) >= 0) {
            return Difference.SIGNED_AGAIN;
        }
        return Bytes.indexOf(held, ANNOTATIONS, from) >= 0 ? Difference.ANNOTATED : Difference.EXTENDED;
    }

    private static int changed(byte[] issued, byte[] held, int same) {
        if (issued.length == held.length) {
            var changed = 0;
            for (var i = same; i < issued.length; i++) {
                changed += issued[i] == held[i] ? 0 : 1;
            }
            return changed;
        }
        var longest = Math.min(issued.length, held.length) - same;
        var end = 0;
        while (end < longest && issued[issued.length - 1 - end] == held[held.length - 1 - end]) {
            end++;
        }
        return Math.max(issued.length, held.length) - same - end;
    }

    private static int commonStart(byte[] issued, byte[] held) {
        var mismatch = Arrays.mismatch(issued, held);
        return mismatch < 0 ? issued.length : mismatch;
    }
}
