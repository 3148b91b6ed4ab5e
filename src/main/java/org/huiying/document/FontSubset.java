package org.huiying.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The glyphs of one font that a document uses, numbered in the order of their first use, and the font file that holds
 * just these.
 */
final class FontSubset {

    private static final int HEADER = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int WHOLE_FILE = 0xB1B0AFBA;

    /** A glyph of the font and the text it stands for; the same glyph for another text gets another number. */
    private record Use(int glyph, String text) {}

    private final FontFile font;
    private final Map<Use, Integer> numbers = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    FontSubset(FontFile font) {
        this.font = font;
        // Every font begins with the glyph for what is missing, which we never show.
        number(0, "");
    }

    /** The number of a glyph in the subset. */
    int number(int glyph, String text) {
        var use = new Use(glyph, text);
        var number = numbers.get(use);
        if (number == null) {
            number = uses.size();
            numbers.put(use, number);
            uses.add(use);
        }
        return number;
    }

    int size() {
        return uses.size();
    }

    String text(int number) {
        return uses.get(number).text;
    }

    int width(int number) {
        return font.width(uses.get(number).glyph);
    }

    /** The font file with these glyphs, without hints. Nothing may be added after that. */
    byte[] file() {
        var offsets = new ArrayList<Integer>();
        var outlines = outlines(offsets);
        var metrics = ByteBuffer.allocate(4 * size());
        uses.forEach(use -> metrics.putInt(font.metrics(use.glyph)));
        var positions = ByteBuffer.allocate(4 * offsets.size());
        offsets.forEach(positions::putInt);
        var head = copy("head").putInt(8, 0).putShort(50, (short) 1);

        var tables = new ByteBuffer[] {
            ByteBuffer.wrap(outlines),
            head,
            copy("hhea").putShort(34, (short) size()),
            metrics,
            positions,
            copy("maxp").putShort(4, (short) size())
        };
        return assemble(new String[] {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}, tables);
    }

    private static byte[] assemble(String[] names, ByteBuffer[] tables) {
        var length = HEADER + names.length * TABLE_ENTRY;
        for (var table : tables) {
            length += aligned(table.capacity());
        }
        var file = ByteBuffer.allocate(length);
        file.putInt(0x00010000)
                .putShort((short) names.length)
                .putShort((short) 64)
                .putShort((short) 2);
        file.putShort((short) (names.length * TABLE_ENTRY - 64));
        var head = 0;
        var start = HEADER + names.length * TABLE_ENTRY;
        for (var i = 0; i < names.length; i++) {
            var size = tables[i].capacity();
            head = i == 1 ? start : head;
            file.put(start, tables[i], 0, size);
            file.put(names[i].getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(file, start, aligned(size))).putInt(start).putInt(size);
            start += aligned(size);
        }
        return file.putInt(head + 8, WHOLE_FILE - checksum(file, 0, length)).array();
    }

    /** The outlines one after another. Parts that an outline is composed of are added to the subset. */
    private byte[] outlines(List<Integer> offsets) {
        var outlines = new ByteArrayOutputStream();
        for (var i = 0; i < uses.size(); i++) {
            offsets.add(outlines.size());
            var outline = new Outline(font.outline(uses.get(i).glyph));
            var bytes = outline.withoutHints(part -> number(part, ""));
            outlines.writeBytes(bytes);
            if (bytes.length % 2 == 1) {
                outlines.write(0);
            }
        }
        offsets.add(outlines.size());
        return outlines.toByteArray();
    }

    private ByteBuffer copy(String table) {
        var original = font.table(table);
        return ByteBuffer.allocate(original.capacity()).put(0, original, 0, original.capacity());
    }

    private static int aligned(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(ByteBuffer file, int start, int length) {
        var sum = 0;
        for (var i = start; i < start + length; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }
}
