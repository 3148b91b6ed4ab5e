package org.huiying.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Streams that are deflated in the way their content rewards; PDFBox itself knows only one way. */
final class Streams {

    private Streams() {}

    /** A stream of operators, text and the like. */
    static COSStream text(PDDocument document, byte[] bytes) throws IOException {
        return ready(document, deflate(bytes));
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

    static byte[] deflate(byte[] bytes) {
        var deflated = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (var stream = new DeflaterOutputStream(deflated)) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return deflated.toByteArray();
    }
}
