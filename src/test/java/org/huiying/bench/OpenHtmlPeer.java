package org.huiying.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** openhtmltopdf, archive and accessibility on, with its fonts parsed once and shared. */
final class OpenHtmlPeer implements Peer {

    private static final String PAGE = """
            <html lang="zh-CN"><head><title>复函</title><meta name="description" content="复函"/><style>
            @page { size: A4; margin: 37mm 26mm 35mm 28mm }
            body { margin: 0; line-height: 29.6pt } p { margin: 0; text-indent: 2em; text-align: justify }
            </style></head><body>
            """;

    private final Map<String, TrueTypeFont> fonts = new HashMap<>();
    private final byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    OpenHtmlPeer() throws IOException {
        XRLog.setLoggingEnabled(false);
        for (var name : ALL) {
            fonts.put(name, new TTFParser(true).parse(new RandomAccessReadBuffer(Peer.fontBytes(name))));
        }
    }

    @Override
    public String name() {
        return "openhtmltopdf";
    }

    @Override
    public byte[] letter(List<Block> blocks) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(profile)
                    .withHtmlContent(
                            PAGE + blocks.stream().map(OpenHtmlPeer::element).collect(Collectors.joining())
                                    + "</body></html>",
                            null)
                    .toStream(bytes);
            for (var font : fonts.entrySet()) {
                builder.useFont(
                        new PDFontSupplier(PDType0Font.load(document, font.getValue(), true)),
                        font.getKey(),
                        400,
                        FontStyle.NORMAL,
                        true);
            }
            builder.run();
        }
        return bytes.toByteArray();
    }

    private static String element(Block block) {
        return "<p style=\"font-family: " + String.join(", ", block.fonts()) + "; font-size: " + block.size() + "pt"
                + (block.isCentred() ? "; text-align: center; text-indent: 0" : "") + "\">"
                + Peer.escaped(block.text()) + "</p>";
    }
}
