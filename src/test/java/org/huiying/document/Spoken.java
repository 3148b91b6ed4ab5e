package org.huiying.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a reader by ear is told: the elements of a document in their order, each with the text it is made of. */
final class Spoken {

    /** @param text exactly as written, or the description of a figure */
    record Part(String type, String text) {}

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Spoken() {}

    static List<Part> of(RenderedDocument document) throws IOException {
        var spoken = new Spoken();
        try (var pdf = Loader.loadPDF(document.bytes())) {
            spoken.read(pdf);
            spoken.walk(pdf.getDocumentCatalog().getStructureTreeRoot());
        }
        return spoken.parts;
    }

    /** The texts of all elements of one type. */
    static List<String> texts(RenderedDocument document, String type) throws IOException {
        return of(document).stream()
                .filter(part -> part.type().equals(type))
                .map(Part::text)
                .toList();
    }

    private void read(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            var onPage = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> {
                if (content.getMCID() >= 0) {
                    onPage.merge(content.getMCID(), text(content), String::concat);
                }
            });
            texts.put(page, onPage);
        }
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var own = own(element);
                var described = element.getAlternateDescription();
                if (!own.isEmpty() || described != null) {
                    parts.add(new Part(element.getStructureType(), described != null ? described : own));
                }
                walk(element);
            }
        }
    }

    private String own(PDStructureElement element) {
        var text = new StringBuilder();
        for (var kid : element.getKids()) {
            switch (kid) {
                case Integer number -> text.append(text(element.getPage(), number));
                case PDMarkedContentReference reference -> text.append(text(reference.getPage(), reference.getMCID()));
                default -> {}
            }
        }
        return text.toString();
    }

    private String text(PDPage page, int number) {
        var text = texts.get(page).get(number);
        if (text == null) {
            throw new AssertionError("No content has the number " + number);
        }
        return text;
    }
}
