package org.huiying.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Streams that are deflated in the way their content rewards; PDFBox itself knows only one way. */
final class Streams {

    private Streams() {}

    /** A stream of operators, text and the like: deflating it better would cost a tenth of the letter's time. */
    static COSStream text(PDDocument document, byte[] bytes) throws IOException {
        return ready(document, deflate(bytes, Deflater.BEST_SPEED));
    }

    /** A stream of outlines. */
    static COSStream font(PDDocument document, byte[] bytes) throws IOException {
        var stream = ready(document, LiteralDeflater.deflate(bytes));
        stream.setInt(COSName.LENGTH1, bytes.length);
        return stream;
    }

    /** A stream of the document with bytes that were deflated before. */
    static COSStream ready(PDDocument document, byte[] deflated) throws IOException {
        var stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (var raw = stream.createRawOutputStream()) {
            raw.write(deflated);
        }
        return stream;
    }

    /** Deflates what is kept and used many times. */
    static byte[] deflate(byte[] bytes) {
        return deflate(bytes, Deflater.BEST_COMPRESSION);
    }

    private static byte[] deflate(byte[] bytes, int level) {
        var deflated = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (var deflater = new Deflater(level);
                var stream = new DeflaterOutputStream(deflated, deflater)) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return deflated.toByteArray();
    }
}
