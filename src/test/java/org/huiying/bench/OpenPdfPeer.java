package org.huiying.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF with its fonts parsed once; it makes no archive PDF and no tags. */
final class OpenPdfPeer implements Peer {

    private final Map<String, BaseFont> fonts = new HashMap<>();

    OpenPdfPeer() throws IOException {
        for (var name : ALL) {
            fonts.put(
                    name,
                    BaseFont.createFont(
                            name + ".ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.CACHED,
                            Peer.fontBytes(name),
                            null));
        }
    }

    @Override
    public String name() {
        return "openpdf";
    }

    @Override
    public byte[] letter(List<Block> blocks) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, 79, 73, 105, 99);
        PdfWriter.getInstance(document, bytes);
        document.open();
        for (var block : blocks) {
            var selector = new FontSelector();
            block.fonts().forEach(name -> selector.addFont(new Font(fonts.get(name), block.size())));
            var paragraph = new Paragraph(29.6f, "");
            paragraph.add(selector.process(block.text()));
            paragraph.setAlignment(block.isCentred() ? Element.ALIGN_CENTER : Element.ALIGN_JUSTIFIED);
            paragraph.setFirstLineIndent(block.isCentred() ? 0 : 2 * block.size());
            document.add(paragraph);
        }
        document.close();
        return bytes.toByteArray();
    }
}
