package org.huiying.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font as it lies in memory: read only, so all threads share it. Only what typesetting asks for is read, and
 * only when it asks.
 */
final class FontFile {

    private static final int TABLE_ENTRY = 16;
    private static final int WINDOWS = 3;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int MAX_RESOLUTION = 16_384;

    private final ByteBuffer data;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final CharacterMap characters;
    private final String name;
    private final int unitsPerEm;
    private final int glyphCount;
    private final int measuredGlyphs;
    private final boolean hasLongOffsets;

    FontFile(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
        var count = data.getShort(4);
        for (var i = 0; i < count; i++) {
            var entry = 12 + i * TABLE_ENTRY;
            var name = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(name, data.slice(data.getInt(entry + 8), data.getInt(entry + 12)));
        }
        name = postScriptName(table("name"));
        characters = CharacterMap.of(table("cmap"));
        unitsPerEm = unsigned(table("head"), 18);
        hasLongOffsets = table("head").getShort(50) != 0;
        glyphCount = unsigned(table("maxp"), 4);
        measuredGlyphs = unsigned(table("hhea"), 34);
        if (unitsPerEm == 0 || unitsPerEm > MAX_RESOLUTION || measuredGlyphs == 0 || !tables.containsKey("glyf")) {
            throw new IllegalArgumentException("not a TrueType font");
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
        return thousandths(unsigned(table("hmtx"), 4 * Math.min(glyph, measuredGlyphs - 1)));
    }

    /** Advance width and left side bearing in the font's own units, as they stand in the file. */
    int metrics(int glyph) {
        var metrics = table("hmtx");
        return glyph < measuredGlyphs
                ? metrics.getInt(4 * glyph)
                : metrics.getShort(4 * (measuredGlyphs - 1)) << 16
                        | unsigned(metrics, 4 * measuredGlyphs + 2 * (glyph - measuredGlyphs));
    }

    /** The outline of a glyph as it stands in the file; empty for blanks. */
    ByteBuffer outline(int glyph) {
        if (glyph >= glyphCount) {
            throw new IllegalArgumentException("no glyph " + glyph);
        }
        var start = offset(glyph);
        return table("glyf").slice(start, offset(glyph + 1) - start);
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
        throw new IllegalArgumentException("no name");
    }

    private int offset(int glyph) {
        var offsets = table("loca");
        return hasLongOffsets ? offsets.getInt(4 * glyph) : 2 * unsigned(offsets, 2 * glyph);
    }

    /** A table by its four letters. */
    ByteBuffer table(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
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
