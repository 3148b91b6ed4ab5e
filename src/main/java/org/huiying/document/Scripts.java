package org.huiying.document;

import java.lang.Character.UnicodeBlock;

/** Which characters are set as squares of the Chinese grid and which as western words. */
final class Scripts {

    private static final String SHARED = "“”‘’—…·";

    private static final String PAIRS = "()[]{}<>«»‹›（）［］｛｝〈〉《》「」『』【】〔〕〖〗";

    private Scripts() {}

    /** The bracket that opens the other way, or the character itself. */
    static int mirrored(int character) {
        var at = PAIRS.indexOf(character);
        return at < 0 ? character : PAIRS.charAt(at ^ 1);
    }

    /** Punctuation that Chinese and western text write with the same code but not with the same width. */
    static boolean isSharedPunctuation(int character) {
        return SHARED.indexOf(character) >= 0;
    }

    /** Belongs to the western face: Latin, Greek, Cyrillic, digits and their punctuation. */
    static boolean isWestern(int character) {
        return character < 0x80
                || (character < 0x0600 && Character.isLetter(character))
                || (character >= 0x1E00 && character < 0x2000)
                || isSharedPunctuation(character);
    }

    static boolean isIdeograph(int character) {
        return Character.isIdeographic(character);
    }

    /** Part of a word that is not broken: western letters and digits, and what holds them together. */
    static boolean isWordPart(int character) {
        if (character < 0x80) {
            return character > ' ';
        }
        return !isSquare(character) && !Character.isSpaceChar(character);
    }

    private static boolean isSquare(int character) {
        return Character.isIdeographic(character)
                || isSharedPunctuation(character)
                || (character >= 0x2E80 && character < 0xA000)
                || (character >= 0xAC00 && character < 0xD7B0)
                || (character >= 0xFE30 && character < 0xFFF0)
                || (character >= 0x2100 && character < 0x2E00)
                || UnicodeBlock.of(character) == UnicodeBlock.PRIVATE_USE_AREA;
    }
}
