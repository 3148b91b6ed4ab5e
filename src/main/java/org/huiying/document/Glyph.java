package org.huiying.document;

/** A character with the face and size it is set in and the room it takes, in points. */
record Glyph(int character, Face face, float size, float advance) {

    private static final String WESTERN_QUOTES = "“”‘’";

    boolean isSpace() {
        return character == ' ' || character == 0x3000;
    }

    /** Narrow quotation marks belong to the western word they stand at, square ones are squares. */
    boolean isWordPart() {
        return Scripts.isWordPart(character) || (face == Face.LATIN && WESTERN_QUOTES.indexOf(character) >= 0);
    }

    /** Whether a justified line may open up between this glyph and the next. */
    boolean mayOpenBefore(Glyph next) {
        return isSpace() || next.isSpace() ? isSpace() : !(isWordPart() && next.isWordPart());
    }
}
