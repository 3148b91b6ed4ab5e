package org.huiying.document;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** A seal as it is seen. Prepared once, it serves any number of documents and all threads. */
public final class Seal {

    /** A seal is drawn in hundredths of a millimetre: 42 mm across, as offices below the ministries have it. */
    static final int SIDE = 4200;

    private static final String PICTURE = "Im1";
    private static final String INK = "GS1";

    /** Drawing one takes as long as a letter; a demonstration has about a dozen. */
    private static final Map<String, Seal> DEMONSTRATIONS = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 100;

    private final byte[] drawing;
    private final @Nullable SealPicture picture;

    private Seal(Content drawing, @Nullable SealPicture picture) {
        this.drawing = Streams.deflate(drawing.bytes());
        this.picture = picture;
    }

    /**
     * The seal that an operator provides.
     *
     * @param png a picture, best with a transparent ground; at most 2 megabytes and 2,000 pixels wide and high
     * @return empty if it is not such a picture
     */
    public static Optional<Seal> of(byte[] png) {
        return SealPicture.of(png).map(picture -> new Seal(picture.fitted(content(), PICTURE), picture));
    }

    /**
     * A seal for demonstrations, and it says so: red circle, star, the name along the arc.
     *
     * @throws MissingGlyphs if a character of the name is in no font
     */
    public static Seal demonstration(String name) {
        if (DEMONSTRATIONS.size() >= MOST_KEPT) {
            DEMONSTRATIONS.clear();
        }
        return DEMONSTRATIONS.computeIfAbsent(
                CleanText.line(name), line -> new Seal(new DrawnSeal(content()).draw(line), null));
    }

    /** Red ink does not cover black ink. */
    private static Content content() {
        return new Content().name(INK).operator("gs");
    }

    /** The form that shows the seal, as part of a document. */
    COSStream form(PDDocument document) throws IOException {
        var ink = new COSDictionary();
        ink.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        ink.setItem(COSName.BM, COSName.MULTIPLY);
        var resources = new COSDictionary();
        resources.setItem(COSName.EXT_G_STATE, only(INK, ink));
        if (picture != null) {
            resources.setItem(COSName.XOBJECT, only(PICTURE, picture.image(document)));
        }
        var form = Streams.ready(document, drawing);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(SIDE, SIDE).getCOSArray());
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }

    private static COSDictionary only(String name, COSDictionary value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(name, value);
        return dictionary;
    }
}
