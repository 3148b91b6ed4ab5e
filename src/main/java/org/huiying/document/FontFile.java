package org.huiying.document;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font as it lies in memory: read only, so all threads share it. Only what typesetting asks for is read, and
 * only when it asks.
 */
final class FontFile {

    /** A glyph without ink and width, which every font has: for a letter that another one has swallowed. */
    static final int NOTHING = -1;

    private static final int HEADER = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int TRUETYPE = 0x00010000;
    private static final int TRUETYPE_OF_APPLE = 0x74727565;
    private static final int WINDOWS = 3;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int MAX_RESOLUTION = 16_384;

    private final byte[] bytes;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final ByteBuffer outlines;
    private final ByteBuffer offsets;
    private final ByteBuffer widths;
    private final CharacterMap characters;
    private final String name;
    private final int unitsPerEm;
    private final int glyphCount;
    private final int measuredGlyphs;
    private final boolean hasLongOffsets;

    /** @throws IllegalArgumentException if this is not a TrueType font; the message goes on after "because" */
    FontFile(byte[] bytes) {
        this.bytes = bytes;
        var data = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || (data.getInt(0) != TRUETYPE && data.getInt(0) != TRUETYPE_OF_APPLE)) {
            throw new IllegalArgumentException("it is not a single font with TrueType outlines");
        }
        var count = data.getShort(4);
        for (var i = 0; i < count; i++) {
            var entry = HEADER + i * TABLE_ENTRY;
            var name = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(name, data.slice(data.getInt(entry + 8), data.getInt(entry + 12)));
        }
        name = postScriptName(table("name"));
        characters = new CharacterMap(table("cmap"));
        outlines = table("glyf");
        offsets = table("loca");
        widths = table("hmtx");
        unitsPerEm = unsigned(table("head"), 18);
        hasLongOffsets = table("head").getShort(50) != 0;
        glyphCount = unsigned(table("maxp"), 4);
        measuredGlyphs = unsigned(table("hhea"), 34);
        if (unitsPerEm == 0 || unitsPerEm > MAX_RESOLUTION || measuredGlyphs == 0) {
            throw new IllegalArgumentException("its measures make no sense");
        }
    }

    /** The PostScript name, which has only plain letters. */
    String name() {
        return name;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** The glyph of a character, 0 if there is none. */
    int glyph(int character) {
        return characters.glyph(character);
    }

    /** The advance width of a glyph in thousandths of the font size, as a PDF counts. */
    int width(int glyph) {
        return glyph == NOTHING ? 0 : thousandths(unsigned(widths, 4 * Math.min(glyph, measuredGlyphs - 1)));
    }

    /** Advance width and left side bearing in the font's own units, as they stand in the file. */
    int metrics(int glyph) {
        if (glyph == NOTHING) {
            return 0;
        }
        return glyph < measuredGlyphs
                ? widths.getInt(4 * glyph)
                : widths.getShort(4 * (measuredGlyphs - 1)) << 16
                        | unsigned(widths, 4 * measuredGlyphs + 2 * (glyph - measuredGlyphs));
    }

    /** The outline of a glyph as it stands in the file; empty for blanks. */
    ByteBuffer outline(int glyph) {
        if (glyph == NOTHING) {
            return ByteBuffer.allocate(0);
        }
        if (glyph >= glyphCount) {
            throw new IllegalArgumentException("it lacks the glyph " + glyph);
        }
        var start = offset(glyph);
        return outlines.slice(start, offset(glyph + 1) - start);
    }

    private static String postScriptName(ByteBuffer names) {
        for (var i = 0; i < unsigned(names, 2); i++) {
            var record = 6 + 12 * i;
            if (names.getShort(record) == WINDOWS && names.getShort(record + 6) == POSTSCRIPT_NAME) {
                var text = new byte[unsigned(names, record + 8)];
                names.get(unsigned(names, 4) + unsigned(names, record + 10), text);
                return new String(text, StandardCharsets.UTF_16BE).replaceAll("[^A-Za-z0-9-]", "");
            }
        }
        throw new IllegalArgumentException("it has no name");
    }

    private int offset(int glyph) {
        return hasLongOffsets ? offsets.getInt(4 * glyph) : 2 * unsigned(offsets, 2 * glyph);
    }

    int glyphCount() {
        return glyphCount;
    }

    /** Looks through all glyphs; what is damaged shows as some kind of runtime exception. */
    void check() {
        for (var glyph = 0; glyph < glyphCount; glyph++) {
            width(glyph);
            GlyphPath.of(this, glyph);
        }
    }

    /** The file as it is. */
    ByteArrayInputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** A table by its four letters. */
    ByteBuffer table(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("it lacks the table " + name);
        }
        return table;
    }

    /** A signed measure of a table, in thousandths of the font size. */
    int measure(String table, int offset) {
        return thousandths(table(table).getShort(offset));
    }

    private int thousandths(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    static int unsigned(ByteBuffer table, int offset) {
        return Short.toUnsignedInt(table.getShort(offset));
    }
}
