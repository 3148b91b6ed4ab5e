package org.huiying.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;

/** The map by which a reader of the file turns the glyphs of a font back into text. */
final class ToUnicode {

    /** The format allows no more entries in one block. */
    private static final int BLOCK = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static byte[] of(FontSubset subset) {
        var numbers = IntStream.range(0, subset.size())
                .filter(number -> !subset.text(number).isEmpty())
                .toArray();
        var map = new StringBuilder(HEAD);
        for (var start = 0; start < numbers.length; start += BLOCK) {
            var end = Math.min(start + BLOCK, numbers.length);
            map.append(end - start).append(" beginbfchar\n");
            for (var i = start; i < end; i++) {
                entry(map, numbers[i], subset.text(numbers[i]));
            }
            map.append("endbfchar\n");
        }
        return map.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void entry(StringBuilder map, int number, String text) {
        map.append('<').append(HEX.toHexDigits((short) number)).append("> <");
        text.chars().forEach(unit -> map.append(HEX.toHexDigits((char) unit)));
        map.append(">\n");
    }
}
