package org.huiying.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/** A QR code drawn as boxes, so that it stays sharp on every printer. */
record QrCode(ByteMatrix modules) {

    /** About 16 mm: half a millimetre for each module of a short address. */
    static final float SIDE = 16 * Grid.MM;

    /** @throws IllegalArgumentException if the text is too long for a QR code */
    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " characters", tooLong);
        }
    }

    Page.Figure figure(Element element, float left, float top) {
        var module = SIDE / modules.getWidth();
        var boxes = new ArrayList<Page.Box>();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var start = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    boxes.add(new Page.Box(left + start * module, top + y * module, (x - start) * module, module));
                }
            }
        }
        return new Page.Figure(element, new Page.Box(left, top, SIDE, SIDE), List.copyOf(boxes));
    }
}
