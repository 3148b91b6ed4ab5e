package org.huiying.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages as a PDF that is fit for the archive (PDF/A-2a) and for readers by ear (PDF/UA-1), with embedded, subset
 * fonts; the same pages give the same bytes.
 */
final class PdfWriter {

    private static final float VERSION = 1.7f;

    private final EmbeddedFonts fonts = new EmbeddedFonts();
    private final COSDictionary resources = new COSDictionary();
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
            resources.setItem(COSName.FONT, fonts.embed(document));
            tags.addTo(document.getDocumentCatalog());
            Description.of(properties).addTo(document);
            return bytes();
        }
    }

    private void write(Page page) throws IOException {
        var pdfPage = new PDPage(new PDRectangle(page.width(), page.height()));
        document.addPage(pdfPage);
        var sheet = pdfPage.getCOSObject();
        tags.begin(sheet);
        var content = new Content();
        new PagePrinter(page, content, tags, fonts).print(properties.watermark());
        sheet.setItem(COSName.CONTENTS, Streams.text(document, content.bytes()));
        sheet.setItem(COSName.RESOURCES, resources);
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }
}
