package org.huiying.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says about itself, once for readers of today (Info) and once, alike, for archives (XMP). */
record Description(PdfWriter.Properties properties) {

    private static final String PROGRAM = "Huiying";
    private static final String TEMPLATE = resource("xmp.xml");

    static Description of(PdfWriter.Properties properties) {
        return new Description(properties);
    }

    void addTo(PDDocument document) throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(properties.title());
        if (!properties.author().isEmpty()) {
            information.setAuthor(properties.author());
        }
        information.setCreator(PROGRAM);
        var created = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        created.clear();
        var date = properties.date();
        created.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        information.setCreationDate(created);

        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(properties.language());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, ColourProfile.outputIntents(document));
        var metadata = new PDMetadata(document);
        try (var stream = metadata.getCOSObject().createRawOutputStream()) {
            stream.write(xmp().getBytes(StandardCharsets.UTF_8));
        }
        catalog.setMetadata(metadata);
        // Instead of the clock, which PDFBox would ask, the identity follows from what the document says.
        document.setDocumentId(properties.identity());
    }

    private String xmp() {
        var author = properties.author();
        var creator = author.isEmpty()
                ? ""
                : "<dc:creator><rdf:Seq><rdf:li>" + escaped(author) + "</rdf:li></rdf:Seq></dc:creator>";
        return TEMPLATE.replace("{creator}", creator)
                .replace("{date}", properties.date() + "T00:00:00+08:00")
                .replace("{program}", PROGRAM)
                .replace("{language}", properties.language())
                .replace("{title}", escaped(properties.title()));
    }

    private static String escaped(String text) {
        // The brace would open a place of the template.
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;");
    }

    private static String resource(String name) {
        try (var stream = Description.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not part of this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(name, failure);
        }
    }
}
