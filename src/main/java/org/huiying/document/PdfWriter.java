package org.huiying.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Writes pages as a PDF with embedded, subset fonts; the same pages give the same bytes. */
final class PdfWriter {

    private static final Map<Page.Ink, Color> INKS = new EnumMap<>(Map.of(
            Page.Ink.BLACK,
            Color.BLACK,
            Page.Ink.RED,
            new Color(0xD7, 0x00, 0x0F),
            Page.Ink.FAINT,
            new Color(0xEDEDED)));

    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final PDDocument document = new PDDocument();

    private PdfWriter() {}

    /** What the reader of a PDF shows about it. */
    record Properties(
            String title,
            String author,
            LocalDate date,
            @Nullable String watermark) {}

    static byte[] write(List<Page> pages, Properties properties) throws IOException {
        var writer = new PdfWriter();
        try (var _ = writer.document) {
            for (var page : pages) {
                writer.write(page, properties.watermark());
            }
            writer.describe(properties);
            return writer.bytes();
        }
    }

    private void write(Page page, @Nullable String watermark) throws IOException {
        var sheet = new PDPage(new PDRectangle(Grid.PAGE_WIDTH, Grid.PAGE_HEIGHT));
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
            if (watermark != null) {
                watermark(content, watermark);
            }
            content.setNonStrokingColor(INKS.get(Page.Ink.RED));
            for (var rule : page.rules()) {
                content.addRect(
                        rule.left(), Grid.PAGE_HEIGHT - rule.top() - rule.thickness(), rule.width(), rule.thickness());
                content.fill();
            }
            content.beginText();
            for (var text : page.texts()) {
                content.setNonStrokingColor(INKS.get(text.ink()));
                for (var run : text.line().runs()) {
                    show(content, run, Matrix.getTranslateInstance(run.left(), Grid.PAGE_HEIGHT - text.baseline()));
                }
            }
            content.endText();
        }
    }

    /** A faint slanting word under the text. */
    private void watermark(PDPageContentStream content, String text) throws IOException {
        var glyphs = Span.glyphs(List.of(new Span(CleanText.line(text), Role.HEADING, 72)));
        var line = Line.at(-Line.width(glyphs) / 2, glyphs);
        content.beginMarkedContent(COSName.ARTIFACT);
        content.beginText();
        content.setNonStrokingColor(INKS.get(Page.Ink.FAINT));
        for (var run : line.runs()) {
            var matrix = Matrix.getRotateInstance(Math.PI / 5, Grid.PAGE_WIDTH / 2, Grid.PAGE_HEIGHT / 2);
            matrix.concatenate(Matrix.getTranslateInstance(run.left(), -25));
            show(content, run, matrix);
        }
        content.endText();
        content.endMarkedContent();
    }

    private void show(PDPageContentStream content, Line.Run run, Matrix matrix) throws IOException {
        content.setFont(font(run.sample().face()), run.sample().size());
        content.setCharacterSpacing(run.spacing());
        content.setTextMatrix(matrix);
        content.showText(run.text());
    }

    private PDFont font(Face face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.font(), true);
            fonts.put(face, font);
        }
        return font;
    }

    private void describe(Properties properties) {
        var information = document.getDocumentInformation();
        information.setTitle(properties.title());
        information.setAuthor(properties.author());
        information.setCreator("Huiying");
        var created = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        created.clear();
        var date = properties.date();
        created.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        information.setCreationDate(created);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        // Instead of the clock, which PDFBox would ask, the identity follows from what the document says.
        document.setDocumentId((long) properties.hashCode());
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }
}
