package org.huiying.document;

/** The page of the standard, in points: 22 lines of 28 characters in a type area of 156 by 225 mm. */
final class Grid {

    static final float MM = 72 / 25.4f;
    static final float PAGE_WIDTH = 210 * MM;
    static final float PAGE_HEIGHT = 297 * MM;
    static final float LEFT = 28 * MM;
    static final float TOP = 37 * MM;
    static final float WIDTH = 156 * MM;
    static final float HEIGHT = 225 * MM;
    static final int LINES = 22;
    static final int CHARACTERS = 28;

    /** 3号, 4号 and 2号. */
    static final float SIZE_3 = 15.75f;

    static final float SIZE_4 = 14f;
    static final float SIZE_2 = 22f;

    static final float CHARACTER = WIDTH / CHARACTERS;
    static final float LINE = (HEIGHT - SIZE_3) / (LINES - 1);
    static final float STRETCH = CHARACTER / SIZE_3;

    /** From the top of a character's square to its base line, in parts of its size. */
    static final float ASCENT = 0.86f;

    private Grid() {}

    /** The base line of a line of the grid, counted from the top of the page. */
    static float baseline(int line) {
        return TOP + line * LINE + SIZE_3 * ASCENT;
    }
}
