package org.huiying.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What red means on other people's screens and printers: sRGB, by the profile that the JDK brings along. */
final class ColourProfile {

    private static final String NAME = "sRGB IEC61966-2.1";
    private static final int COMPONENTS = 3;

    /** The same in every document, so it is deflated once. */
    private static final byte[] DEFLATED = deflated();

    private ColourProfile() {}

    static COSArray outputIntents(PDDocument document) throws IOException {
        var profile = document.getDocument().createCOSStream();
        profile.setInt(COSName.N, COMPONENTS);
        try (var stream = profile.createRawOutputStream()) {
            stream.write(DEFLATED);
        }
        profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), NAME);
        intent.setString(COSName.INFO, NAME);
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        var intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private static byte[] deflated() {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
