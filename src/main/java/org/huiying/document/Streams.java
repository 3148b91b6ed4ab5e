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

    enum Kind {
        /** Repeats itself: text, operators. */
        TEXT(Deflater.DEFAULT_STRATEGY),
        /** Outlines hardly ever repeat, so looking for repetitions costs far more time than it saves bytes. */
        FONT(Deflater.HUFFMAN_ONLY);

        private final int strategy;

        Kind(int strategy) {
            this.strategy = strategy;
        }
    }

    private Streams() {}

    /** A stream of the document with these bytes, deflated. */
    static COSStream deflated(PDDocument document, byte[] bytes, Kind kind) throws IOException {
        return ready(document, deflate(bytes, kind));
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

    static byte[] deflate(byte[] bytes, Kind kind) {
        var deflated = new ByteArrayOutputStream(bytes.length);
        try (var deflater = new Deflater()) {
            deflater.setStrategy(kind.strategy);
            try (var stream = new DeflaterOutputStream(deflated, deflater)) {
                stream.write(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return deflated.toByteArray();
    }
}
