package org.huiying.document;

import java.nio.ByteBuffer;

/** Which glyph shows a character, as the "cmap" table of a font says: in format 4 (basic plane) or 12 (all of Unicode). */
final class CharacterMap {

    private static final int PAGE = 256;
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;

    /** Glyphs by the upper and the lower part of the character; most upper parts have none. */
    private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];

    /** The largest Unicode map of the table. */
    CharacterMap(ByteBuffer table) {
        ByteBuffer best = null;
        for (var i = 0; i < FontFile.unsigned(table, 2); i++) {
            var entry = 4 + 8 * i;
            var platform = table.getShort(entry);
            var start = table.getInt(entry + 4);
            var map = table.slice(start, table.capacity() - start);
            var format = map.getShort(0);
            var isUnicode = platform == UNICODE || platform == WINDOWS;
            if (isUnicode && (format == 12 || (format == 4 && (best == null || best.getShort(0) == 4)))) {
                best = map;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("it has no Unicode characters");
        }
        if (best.getShort(0) == 12) {
            readGroups(best);
        } else {
            readSegments(best);
        }
    }

    /** The glyph of a character, 0 if there is none. */
    int glyph(int character) {
        var page = pages[character / PAGE];
        return page == null ? 0 : page[character % PAGE];
    }

    private void put(int character, int glyph) {
        if (glyph == 0 || !Character.isValidCodePoint(character)) {
            return;
        }
        if (pages[character / PAGE] == null) {
            pages[character / PAGE] = new char[PAGE];
        }
        pages[character / PAGE][character % PAGE] = (char) glyph;
    }

    /** Format 12: groups of characters with consecutive glyphs. */
    private void readGroups(ByteBuffer map) {
        for (var group = 16; group < 16 + 12 * map.getInt(12); group += 12) {
            var first = map.getInt(group);
            var last = Math.min(map.getInt(group + 4), first + Character.MAX_VALUE);
            for (var character = first; character <= last; character++) {
                put(character, map.getInt(group + 8) + character - first);
            }
        }
    }

    /** Format 4: segments that shift the code or look it up. */
    private void readSegments(ByteBuffer map) {
        var doubled = FontFile.unsigned(map, 6);
        for (var segment = 0; segment < doubled; segment += 2) {
            var last = FontFile.unsigned(map, 14 + segment);
            var first = FontFile.unsigned(map, 16 + doubled + segment);
            var shift = FontFile.unsigned(map, 16 + 2 * doubled + segment);
            var lookup = 16 + 3 * doubled + segment;
            var distance = FontFile.unsigned(map, lookup);
            for (var character = first; character <= last && character < Character.MAX_VALUE; character++) {
                var glyph =
                        distance == 0 ? character : FontFile.unsigned(map, lookup + distance + 2 * (character - first));
                put(character, glyph == 0 ? 0 : (glyph + shift) & 0xFFFF);
            }
        }
    }
}
