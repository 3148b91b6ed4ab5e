package org.huiying.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The fonts that the characters of a document are really printed in. */
final class Faces extends PDFTextStripper {

    private final StringBuilder text = new StringBuilder();
    private final List<String> faces = new ArrayList<>();

    private Faces() {}

    static Faces of(RenderedDocument document) throws IOException {
        var faces = new Faces();
        try (var pdf = Loader.loadPDF(document.bytes())) {
            faces.getText(pdf);
        }
        return faces;
    }

    /** The names of the fonts in which the passage is printed, without the mark of a subset. */
    List<String> of(String passage) {
        var start = text.indexOf(passage);
        if (start < 0) {
            throw new AssertionError(passage + " is not printed");
        }
        return faces.subList(start, start + passage.length()).stream()
                .distinct()
                .toList();
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        for (var position : positions) {
            text.append(position.getUnicode());
            var name = position.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
            for (var i = 0; i < position.getUnicode().length(); i++) {
                faces.add(name);
            }
        }
    }
}
