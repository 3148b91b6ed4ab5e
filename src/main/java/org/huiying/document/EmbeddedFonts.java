package org.huiying.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one document. Content shows glyphs by the numbers given here; {@link #embed} then puts exactly these
 * glyphs into the file, with their widths and the text they stand for.
 */
final class EmbeddedFonts {

    private static final int SQUARE = 1000;
    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;

    private final Map<Face, FontSubset> subsets = new LinkedHashMap<>();

    /** What content calls the font of a face. */
    static String name(Face face) {
        return "F" + face.letter();
    }

    /** The number by which content shows a glyph that stands for {@code text}: two bytes, high byte first. */
    int number(Face face, int glyph, String text) {
        return subsets.computeIfAbsent(face, _ -> new FontSubset(face.file())).number(glyph, text);
    }

    /** The font resources of all pages. Ask when all glyphs are known. */
    COSDictionary embed(PDDocument document) throws IOException {
        var fonts = new COSDictionary();
        for (var entry : subsets.entrySet()) {
            fonts.setItem(name(entry.getKey()), font(document, entry.getKey().file(), entry.getValue()));
        }
        return fonts;
    }

    private static COSDictionary font(PDDocument document, FontFile font, FontSubset subset) throws IOException {
        var file = subset.file();
        var name = COSName.getPDFName(tag(file) + "+" + font.name());

        var text = dictionary(COSName.FONT);
        text.setItem(COSName.SUBTYPE, COSName.TYPE0);
        text.setItem(COSName.BASE_FONT, name);
        text.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        text.setItem(
                COSName.DESCENDANT_FONTS,
                new COSArray(List.of(glyphs(name, subset, descriptor(document, name, font, file)))));
        text.setItem(COSName.TO_UNICODE, Streams.text(document, ToUnicode.of(subset)));
        return text;
    }

    private static COSDictionary descriptor(PDDocument document, COSName name, FontFile font, byte[] file)
            throws IOException {
        var descriptor = dictionary(COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box(font));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, font.measure("hhea", 4));
        descriptor.setInt(COSName.DESCENT, font.measure("hhea", 6));
        descriptor.setInt(COSName.CAP_HEIGHT, font.measure("hhea", 4));
        descriptor.setInt(COSName.STEM_V, STEM);
        descriptor.setItem(COSName.FONT_FILE2, Streams.font(document, file));
        return descriptor;
    }

    private static COSDictionary glyphs(COSName name, FontSubset subset, COSDictionary descriptor) {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        system.setDirect(true);

        var glyphs = dictionary(COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        glyphs.setItem(COSName.BASE_FONT, name);
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.FONT_DESC, descriptor);
        glyphs.setInt(COSName.DW, SQUARE);
        glyphs.setItem(COSName.W, widths(subset));
        glyphs.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        return glyphs;
    }

    /** The six letters that mark a subset; the same glyphs get the same letters. */
    private static String tag(byte[] file) {
        var checksum = new CRC32();
        checksum.update(file);
        var tag = new StringBuilder();
        for (var rest = checksum.getValue(); tag.length() < 6; rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.toString();
    }

    /** The widths that are not square, as runs of glyphs that follow each other. */
    private static COSArray widths(FontSubset subset) {
        var widths = new COSArray();
        @Nullable COSArray run = null;
        for (var number = 0; number < subset.size(); number++) {
            var width = subset.width(number);
            if (width == SQUARE) {
                run = null;
                continue;
            }
            if (run == null) {
                run = new COSArray();
                widths.add(COSInteger.get(number));
                widths.add(run);
            }
            run.add(COSInteger.get(width));
        }
        return widths;
    }

    private static COSDictionary dictionary(COSName type) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }

    private static COSArray box(FontFile font) {
        var box = new COSArray();
        for (var corner = 0; corner < 4; corner++) {
            box.add(COSInteger.get(font.measure("head", 36 + 2 * corner)));
        }
        return box;
    }
}
