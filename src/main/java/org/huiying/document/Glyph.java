package org.huiying.document;

/** A character with the face and size it is set in and the room it takes, in points. */
record Glyph(int character, Face face, float size, float advance) {

    boolean isSpace() {
        return character == ' ' || character == 0x3000;
    }

    boolean isWordPart() {
        return Scripts.isWordPart(character);
    }

    /** Whether a justified line may open up between this glyph and the next. */
    boolean mayOpenBefore(Glyph next) {
        return isSpace() || next.isSpace() ? isSpace() : !(isWordPart() && next.isWordPart());
    }
}
