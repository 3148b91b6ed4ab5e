package org.huiying.document;

/**
 * A shape with the face and size it is set in and the room it takes, in points.
 *
 * @param id its number in the font
 * @param text what it stands for: a character, or several that are written as one; {@code character} is the first
 * @param level odd where script runs from right to left (Unicode's embedding level)
 */
record Glyph(int character, String text, int id, Face face, float size, float advance, int level) {

    /** A character by itself. From right to left, brackets open the other way. */
    static Glyph of(int character, Face face, float size, int level) {
        var id = face.file().glyph(level % 2 == 0 ? character : Scripts.mirrored(character));
        var width = face.file().width(id) / 1000f * size;
        // Squares sit on the grid, which is a hair wider than the type itself.
        var advance = Scripts.isWordPart(character) ? width : width * Grid.STRETCH;
        return new Glyph(character, Character.toString(character), id, face, size, advance, level);
    }

    /** Its own width in the font, in points. */
    float width() {
        return face.file().width(id) / 1000f * size;
    }

    boolean isRightToLeft() {
        return level % 2 == 1;
    }

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
