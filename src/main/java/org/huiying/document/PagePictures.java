package org.huiying.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as pictures, for showing on screen the very PDF that will be sent. */
public final class PagePictures {

    private static final int FINEST = 200;

    private final int mostPages;

    /** @param mostPages pages beyond these are not drawn, so that a preview stays quick */
    public PagePictures(int mostPages) {
        this.mostPages = mostPages;
    }

    /** One PNG for each page of a PDF made by us; {@code dpi} is held to what a screen can show. */
    public List<byte[]> png(byte[] pdf, int dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<byte[]>();
            for (var page = 0; page < Math.min(mostPages, document.getNumberOfPages()); page++) {
                var picture = new ByteArrayOutputStream();
                ImageIO.write(
                        renderer.renderImageWithDPI(page, Math.clamp(dpi, 20, FINEST), ImageType.RGB), "png", picture);
                pictures.add(picture.toByteArray());
            }
            return pictures;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
