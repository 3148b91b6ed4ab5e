package org.huiying.department;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.huiying.attachment.FileKind;
import org.huiying.attachment.ReceivedFile;
import org.huiying.shared.RuleViolation;

/**
 * The picture of a department's seal: a PNG that is about square, lets the page show through around it, and holds
 * nothing but its dots, for it is written anew here.
 *
 * @param width in dots
 * @param height in dots
 */
public record SealPicture(byte[] png, int width, int height) {

    public static final int MEGABYTES = 1;
    static final int SMALLEST = 200;
    static final int LARGEST = 2_000;

    private static final int BYTES = MEGABYTES * 1024 * 1024;
    private static final double SQUARE = 1.25;
    private static final int NEARLY_OPAQUE = 250;

    /** @throws RuleViolation if it is no such picture */
    public static SealPicture of(ReceivedFile file) throws IOException {
        if (file.kind() != FileKind.PNG) {
            throw new RuleViolation("department.error.seal.kind");
        }
        if (file.size() > BYTES) {
            throw new RuleViolation("department.error.seal.tooLarge", MEGABYTES);
        }
        try (var content = file.open()) {
            return of(content.readAllBytes());
        }
    }

    private static SealPicture of(byte[] bytes) throws IOException {
        var picture = read(new ByteArrayInputStream(bytes));
        if (!picture.getColorModel().hasAlpha() || !isClearAtItsCorners(picture)) {
            throw new RuleViolation("department.error.seal.opaque");
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return new SealPicture(png.toByteArray(), picture.getWidth(), picture.getHeight());
    }

    /** Looks at the size before anything is unpacked: a small file may hold a picture that fills the memory. */
    private static BufferedImage read(InputStream content) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = ImageIO.createImageInputStream(content)) {
            reader.setInput(stream, true, true);
            mustBeSquare(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new RuleViolation("department.error.seal.kind");
        } finally {
            reader.dispose();
        }
    }

    private static void mustBeSquare(int width, int height) {
        var shorter = Math.min(width, height);
        var longer = Math.max(width, height);
        if (shorter < SMALLEST || longer > LARGEST || longer > shorter * SQUARE) {
            throw new RuleViolation("department.error.seal.size", SMALLEST, LARGEST);
        }
    }

    private static boolean isClearAtItsCorners(BufferedImage picture) {
        var right = picture.getWidth() - 1;
        var bottom = picture.getHeight() - 1;
        return isClear(picture, 0, 0)
                && isClear(picture, right, 0)
                && isClear(picture, 0, bottom)
                && isClear(picture, right, bottom);
    }

    private static boolean isClear(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y), true).getAlpha() < NEARLY_OPAQUE;
    }
}
