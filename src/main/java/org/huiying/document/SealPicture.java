package org.huiying.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A picture of a seal in the form in which documents hold it: colours and, apart, how opaque each point is. */
record SealPicture(int width, int height, byte[] colours, byte[] opacity) {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_PIXELS = 2_000;

    static Optional<SealPicture> of(byte[] png) {
        if (png.length > MOST_BYTES) {
            return Optional.empty();
        }
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(stream, true, true);
            return isOfSize(reader) ? Optional.of(of(reader.read(0))) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            // The reader answers some damaged pictures with unchecked exceptions.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** The size stands in the head of the file, so a bomb is refused before it goes off. */
    private static boolean isOfSize(ImageReader reader) throws IOException {
        return Math.max(reader.getWidth(0), reader.getHeight(0)) <= MOST_PIXELS;
    }

    private static SealPicture of(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var colours = new byte[3 * width * height];
        var opacity = new byte[width * height];
        for (var i = 0; i < opacity.length; i++) {
            var point = picture.getRGB(i % width, i / width);
            colours[3 * i] = (byte) (point >> 16);
            colours[3 * i + 1] = (byte) (point >> 8);
            colours[3 * i + 2] = (byte) point;
            opacity[i] = (byte) (point >>> 24);
        }
        return new SealPicture(width, height, Streams.deflate(colours), Streams.deflate(opacity));
    }

    /** Content that shows the picture as large as it fits, in the middle. */
    Content fitted(Content content, String name) {
        var scale = (double) Seal.SIDE / Math.max(width, height);
        var across = width * scale;
        var up = height * scale;
        content.numbers(across, 0, 0, up, (Seal.SIDE - across) / 2, (Seal.SIDE - up) / 2)
                .operator("cm");
        return content.name(name).operator("Do");
    }

    COSStream image(PDDocument document) throws IOException {
        var mask = image(document, opacity, COSName.DEVICEGRAY);
        var image = image(document, colours, COSName.DEVICERGB);
        image.setItem(COSName.SMASK, mask);
        return image;
    }

    private COSStream image(PDDocument document, byte[] points, COSName colours) throws IOException {
        var image = Streams.ready(document, points);
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, width);
        image.setInt(COSName.HEIGHT, height);
        image.setItem(COSName.COLORSPACE, colours);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        return image;
    }
}
