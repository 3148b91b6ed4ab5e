package org.huiying.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages as a PDF that is fit for the archive (PDF/A-2a) and for readers by ear (PDF/UA-1), with embedded, subset
 * fonts; the same pages give the same bytes.
 */
final class PdfWriter {

    private static final float VERSION = 1.7f;

    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final PDDocument document = new PDDocument();
    private final Properties properties;
    private final Tags tags;

    /** What the reader of a PDF shows about it. */
    record Properties(
            String title,
            String author,
            String language,
            LocalDate date,
            @Nullable String watermark,
            long identity) {

        Properties in(String otherLanguage) {
            return new Properties(title, author, otherLanguage, date, watermark, identity);
        }
    }

    PdfWriter(Element root, Properties properties) {
        this.properties = properties;
        this.tags = new Tags(root);
    }

    /** @param signature the field to be signed once the bytes stand, or none */
    byte[] write(List<Page> pages, @Nullable SignatureField signature) throws IOException {
        try (document) {
            document.setVersion(VERSION);
            for (var page : pages) {
                write(page);
            }
            if (signature != null) {
                signature.addTo(document, tags);
            }
            tags.addTo(document.getDocumentCatalog());
            Description.of(properties).addTo(document);
            return bytes();
        }
    }

    private void write(Page page) throws IOException {
        var sheet = new PDPage(new PDRectangle(page.width(), page.height()));
        document.addPage(sheet);
        tags.begin(sheet.getCOSObject());
        try (var content = new PDPageContentStream(document, sheet)) {
            new PagePrinter(page, content, tags, this).print(properties.watermark());
        }
    }

    PDFont font(Face face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.font(), true);
            fonts.put(face, font);
        }
        return font;
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }
}
