package org.huiying.document;

import java.nio.ByteBuffer;

/** Which glyph shows a character: a table of the font in format 4 (basic plane) or 12 (all of Unicode). */
sealed interface CharacterMap {

    /** The glyph of a character, 0 if there is none. */
    int glyph(int character);

    /** The largest Unicode map of a "cmap" table. */
    static CharacterMap of(ByteBuffer table) {
        CharacterMap best = null;
        for (var i = 0; i < FontFile.unsigned(table, 2); i++) {
            var record = 4 + 8 * i;
            var start = table.getInt(record + 4);
            var map = table.slice(start, table.capacity() - start);
            var isUnicode = table.getShort(record) == 0 || table.getShort(record) == 3;
            switch (map.getShort(0)) {
                case 12 -> {
                    if (isUnicode) {
                        return new Groups(map);
                    }
                }
                case 4 -> {
                    if (isUnicode) {
                        best = new Segments(map);
                    }
                }
                default -> {
                    // Other formats are for other encodings.
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no Unicode characters");
        }
        return best;
    }

    /** Format 12: groups of characters with consecutive glyphs. */
    record Groups(ByteBuffer map) implements CharacterMap {

        @Override
        public int glyph(int character) {
            var low = 0;
            var high = map.getInt(12) - 1;
            while (low <= high) {
                var middle = (low + high) >>> 1;
                var group = 16 + 12 * middle;
                if (character < map.getInt(group)) {
                    high = middle - 1;
                } else if (character > map.getInt(group + 4)) {
                    low = middle + 1;
                } else {
                    return map.getInt(group + 8) + character - map.getInt(group);
                }
            }
            return 0;
        }
    }

    /** Format 4: segments that shift the code or look it up. */
    record Segments(ByteBuffer map) implements CharacterMap {

        @Override
        public int glyph(int character) {
            var doubled = FontFile.unsigned(map, 6);
            var low = 0;
            var high = doubled / 2 - 1;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (character > FontFile.unsigned(map, 14 + 2 * middle)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            var starts = 16 + doubled + 2 * low;
            var start = FontFile.unsigned(map, starts);
            if (character < start || character > FontFile.unsigned(map, 14 + 2 * low)) {
                return 0;
            }
            var shift = FontFile.unsigned(map, starts + doubled);
            var lookup = starts + 2 * doubled;
            var distance = FontFile.unsigned(map, lookup);
            var glyph = distance == 0 ? character : FontFile.unsigned(map, lookup + distance + 2 * (character - start));
            return glyph == 0 ? 0 : (glyph + shift) & 0xFFFF;
        }
    }
}
