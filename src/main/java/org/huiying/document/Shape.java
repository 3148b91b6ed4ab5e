package org.huiying.document;

import java.util.List;

/**
 * How the lines of a paragraph stand in the type area: indents in characters of the grid (first line, other lines,
 * right side) and what is done with the room left over.
 */
record Shape(float first, float rest, float right, Alignment alignment) {

    enum Alignment {
        JUSTIFIED,
        LEFT,
        CENTRED,
        RIGHT
    }

    static final Shape TEXT = new Shape(2, 0, 0, Alignment.JUSTIFIED);
    static final Shape FLUSH = new Shape(0, 0, 0, Alignment.JUSTIFIED);
    static final Shape CENTRED = new Shape(0, 0, 0, Alignment.CENTRED);

    /** Later lines begin under the first character after a label. */
    static Shape hanging(float first, float rest, float right) {
        return new Shape(first, rest, right, Alignment.JUSTIFIED);
    }

    static Shape right(float right) {
        return new Shape(0, 0, right, Alignment.RIGHT);
    }

    float width(int line) {
        return Grid.WIDTH - (indent(line) + right) * Grid.CHARACTER;
    }

    private float indent(int line) {
        return line == 0 ? first : rest;
    }

    Line set(List<Glyph> glyphs, int line, boolean isLast) {
        if (alignment == Alignment.JUSTIFIED && Line.isRightToLeft(glyphs)) {
            return setFromRight(glyphs, line, isLast);
        }
        var left = Grid.LEFT + indent(line) * Grid.CHARACTER;
        var spare = width(line) - Line.width(glyphs);
        return switch (alignment) {
            case JUSTIFIED -> isLast ? Line.at(left, glyphs) : Line.justified(left, glyphs, spare);
            case LEFT -> Line.at(left, glyphs);
            case CENTRED -> Line.at(left + spare / 2, glyphs);
            case RIGHT -> Line.at(left + spare, glyphs);
        };
    }

    /** The mirror image, for paragraphs that begin on the right. */
    private Line setFromRight(List<Glyph> glyphs, int line, boolean isLast) {
        var left = Grid.LEFT + right * Grid.CHARACTER;
        var spare = width(line) - Line.width(glyphs);
        var justified = Line.justified(left, glyphs, spare);
        return isLast || justified.gap() == 0 ? Line.at(left + spare, glyphs) : justified;
    }
}
