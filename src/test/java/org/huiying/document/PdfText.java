package org.huiying.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads back what a PDF says. */
final class PdfText {

    private PdfText() {}

    /** The whole text without spaces and line ends, which a reader of the file cannot tell from gaps. */
    static String of(RenderedDocument document) throws IOException {
        return squeezed(document, 1, document.pageCount());
    }

    static String ofPage(RenderedDocument document, int page) throws IOException {
        return squeezed(document, page, page);
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s|　", "");
    }

    private static String squeezed(RenderedDocument document, int first, int last) throws IOException {
        try (var pdf = Loader.loadPDF(document.bytes())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return squeezed(stripper.getText(pdf));
        }
    }
}
