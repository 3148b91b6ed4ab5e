package org.huiying.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** What people, programs and forgers do to a signed file. */
final class Tampering {

    interface Edit {
        void apply(PDDocument document) throws Exception;
    }

    private Tampering() {}

    static byte[] overwrite(byte[] file, int at, String text) {
        var copy = file.clone();
        System.arraycopy(PdfBytes.ascii(text), 0, copy, at, text.length());
        return copy;
    }

    static byte[] otherDigit(byte[] file, int at) {
        return overwrite(file, at, file[at] == '0' ? "1" : "0");
    }

    static String lowerCase(byte[] file, int at, int length) {
        return new String(file, at, length, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    }

    /** Another range in the room of the one that is there. */
    static byte[] range(byte[] file, String format, Object... numbers) {
        var start = find(file, "/ByteRange [") + "/ByteRange ".length();
        var room = Bytes.indexOf(file, PdfBytes.ascii("]"), start) - start;
        var range = format.formatted(numbers);
        return overwrite(file, start, range + " ".repeat(room - range.length()) + "]");
    }

    static String signatureOf(byte[] file) {
        var start = find(file, "/Contents <") + "/Contents ".length();
        var end = Bytes.indexOf(file, PdfBytes.ascii(">"), start) + 1;
        return new String(file, start, end - start, StandardCharsets.US_ASCII);
    }

    static byte[] flip(byte[] file, int at) {
        var copy = file.clone();
        copy[at] ^= 0x01;
        return copy;
    }

    /** One bit changed that far behind the landmark. */
    static byte[] flipAfter(byte[] file, String landmark, int distance) {
        return flip(file, find(file, landmark) + landmark.length() + distance);
    }

    static byte[] replace(byte[] file, String old, String fresh) {
        var at = find(file, old);
        return join(Arrays.copyOf(file, at), PdfBytes.ascii(fresh), tail(file, at + old.length()));
    }

    static byte[] insert(byte[] file, int at, byte[] what) {
        return join(Arrays.copyOf(file, at), what, tail(file, at));
    }

    static byte[] cutOut(byte[] file, int from, int to) {
        return join(Arrays.copyOf(file, from), tail(file, to));
    }

    static byte[] tail(byte[] file, int from) {
        return Arrays.copyOfRange(file, from, file.length);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static int find(byte[] file, String landmark) {
        var at = Bytes.indexOf(file, PdfBytes.ascii(landmark), 0);
        if (at < 0) {
            throw new AssertionError(landmark + " is not in the file");
        }
        return at;
    }

    static int findLast(byte[] file, String landmark) {
        var last = find(file, landmark);
        for (var at = last; at >= 0; at = Bytes.indexOf(file, PdfBytes.ascii(landmark), at + 1)) {
            last = at;
        }
        return last;
    }

    /** A later revision, appended as the standard allows. */
    static byte[] revise(byte[] file, Edit edit) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            edit.apply(document);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    /** The whole file written anew by another program. */
    static byte[] resave(byte[] file, Edit edit) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            edit.apply(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** An annotation in the middle of the first page, where the text is. */
    static Edit annotate(PDAnnotation annotation) {
        return document -> {
            annotation.setRectangle(new PDRectangle(100, 400, 300, 60));
            annotation.setContents("本函作废");
            var page = document.getPage(0);
            page.getAnnotations().add(annotation);
            touch(page.getCOSObject(), document.getDocumentCatalog().getCOSObject(), annotation.getCOSObject());
            if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
                annotations.add(annotation.getCOSObject());
                annotations.setNeedToBeUpdated(true);
            }
        };
    }

    static void touch(COSDictionary... dictionaries) {
        for (var dictionary : dictionaries) {
            dictionary.setNeedToBeUpdated(true);
        }
    }

    /** Text over text, in a new content stream of the first page. */
    static void paintOver(PDDocument document) throws IOException {
        var page = document.getPage(0);
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.addRect(80, 300, 400, 200);
            content.fill();
        }
        touch(page.getCOSObject());
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray contents) {
            contents.setNeedToBeUpdated(true);
        }
    }

    static void swapFirstPage(PDDocument document) {
        var pages = document.getPages();
        pages.insertBefore(new PDPage(PDRectangle.A4), pages.get(0));
        pages.remove(1);
        touch(document.getDocumentCatalog().getCOSObject(), pages.getCOSObject());
    }

    /** Signed once more, by a stranger. */
    static byte[] signAgain(byte[] file, Signer stranger) throws Exception {
        try (var document = Loader.loadPDF(file);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setSignDate(Calendar.getInstance());
            options.setPreferredSignatureSize(stranger.reserve());
            document.addSignature(
                    signature,
                    content -> {
                        try {
                            return stranger.sign(Digests.sha256(content.readAllBytes()), TestKeys.NOW);
                        } catch (SigningUnavailable failure) {
                            throw new IOException(failure);
                        }
                    },
                    options);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }
}
