package org.huiying.document.signature;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.huiying.document.signature.SigningUnavailable.Reason;

/**
 * The signature dictionary of one document, written with a gap that is filled once the bytes around it stand. So the
 * document is written once, in one revision, and nothing of it lies outside of what is signed but the signature itself
 * (ISO 32000-1, 12.8.1).
 */
public final class SignatureGap {

    private static final long TEN_DIGITS = 1_000_000_000L;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+08''00'''").withZone(ZoneId.of("Asia/Shanghai"));
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Stand in for the offsets; drawn by lot, so that no text of the document can be taken for them. */
    private final long[] marks = RANDOM.longs(3, TEN_DIGITS, 2 * TEN_DIGITS).toArray();

    private final Signer signer;
    private final Instant at;

    public SignatureGap(Signer signer, Instant at) {
        this.signer = signer;
        this.at = at;
    }

    /** The dictionary to be written, in the clear, with the document. */
    public COSDictionary dictionary() {
        var range = new COSArray();
        range.add(COSInteger.ZERO);
        for (var mark : marks) {
            range.add(COSInteger.get(mark));
        }
        range.setDirect(true);
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.SIG);
        dictionary.setItem(COSName.FILTER, COSName.ADOBE_PPKLITE);
        dictionary.setItem(COSName.SUB_FILTER, COSName.getPDFName("ETSI.CAdES.detached"));
        dictionary.setString(COSName.M, DATE.format(at));
        dictionary.setItem(COSName.BYTERANGE, range);
        dictionary.setItem(COSName.CONTENTS, new COSString(new byte[signer.reserve()], true));
        return dictionary;
    }

    /**
     * Signs the written document in place.
     *
     * @throws SigningUnavailable if it cannot be signed now; the bytes are of no use then
     */
    public void fill(byte[] document) throws SigningUnavailable {
        var written = PdfBytes.ascii("[0 %d %d %d]".formatted(marks[0], marks[1], marks[2]));
        var range = Bytes.indexOf(document, written, 0);
        var start = range < 0 ? -1 : Bytes.indexOf(document, PdfBytes.ascii("<"), range);
        if (start < 0) {
            throw new IllegalStateException("The signature dictionary was not written in the clear");
        }
        var end = start + 2 * signer.reserve() + 2;
        var offsets = "[0 %d %d %d".formatted(start, end, document.length - end);
        put(document, range, offsets + " ".repeat(written.length - offsets.length() - 1) + "]");

        var signature = signer.sign(Digests.sha256Around(document, start, end), at);
        if (signature.length > signer.reserve()) {
            throw new SigningUnavailable(Reason.SIGNATURE_TOO_LONG);
        }
        put(document, start + 1, HEX.formatHex(signature));
    }

    private static void put(byte[] document, int offset, String text) {
        var bytes = PdfBytes.ascii(text);
        System.arraycopy(bytes, 0, document, offset, bytes.length);
    }
}
