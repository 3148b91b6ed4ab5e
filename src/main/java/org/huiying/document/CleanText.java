package org.huiying.document;

import java.text.Normalizer;
import java.util.List;

/** Text as it is set: composed characters, plain spaces, no invisible marks, no codes of old, one paragraph per line. */
final class CleanText {

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private CleanText() {}

    /** The paragraphs that hold something, without the blanks people type to indent them. */
    static List<String> paragraphs(String text) {
        return of(text).lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The whole text as one line. */
    static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    static String of(String text) {
        var clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(LegacyCodes::today)
                .forEach(character -> append(clean, character));
        return clean.toString();
    }

    private static void append(StringBuilder clean, int character) {
        if (isLineEnd(character)) {
            // CR LF gives an empty line here, which paragraphs() drops.
            clean.append('\n');
        } else if (isBlank(character)) {
            clean.append(' ');
        } else if (!isInvisible(character)) {
            clean.appendCodePoint(character);
        }
    }

    private static boolean isLineEnd(int character) {
        return switch (character) {
            case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isBlank(int character) {
        return character == '\t'
                || character == 0x2800
                || (character != IDEOGRAPHIC_SPACE && Character.getType(character) == Character.SPACE_SEPARATOR);
    }

    /** Controls, bidirectional and zero-width marks, soft hyphens, and the selectors that only choose a glyph's shape. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }
}
