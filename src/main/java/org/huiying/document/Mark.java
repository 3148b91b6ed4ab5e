package org.huiying.document;

import java.util.List;

/** 发文机关标志: the issuer's name in large red letters, one or two lines as its length asks for. */
record Mark(List<Line> lines, float size) {

    /** How far the strokes of 小标宋 reach above and below the base line, in parts of the size. */
    private static final float STROKES_ABOVE = 0.855f;

    private static final float STROKES_BELOW = 0.092f;
    private static final float LEADING = 1.25f;
    private static final float LARGEST = 40;
    private static final float SMALLEST_ON_ONE_LINE = 25;
    private static final float SMALLEST = 12;

    static Mark of(String name) {
        return of(name, LARGEST);
    }

    static Mark of(String name, float largest) {
        var text = CleanText.line(name);
        var natural = Line.width(glyphs(text, 1));
        var onOneLine = Math.min(largest, Grid.WIDTH / Math.max(natural, 1));
        if (onOneLine >= SMALLEST_ON_ONE_LINE) {
            return new Mark(lines(text, onOneLine), onOneLine);
        }
        var onTwoLines = Math.max(SMALLEST, Math.min(SMALLEST_ON_ONE_LINE, Grid.WIDTH * 1.8f / natural));
        return new Mark(lines(text, onTwoLines), onTwoLines);
    }

    private static List<Line> lines(String text, float size) {
        return Headline.lines(glyphs(text, size));
    }

    private static List<Glyph> glyphs(String text, float size) {
        return Span.glyphs(List.of(new Span(text, Role.TITLE, size)));
    }

    /** Prints the mark with the upper edge of its strokes at {@code top} and tells where they end. */
    float print(Page page, Element element, float top) {
        var baseline = top + size * STROKES_ABOVE;
        for (var line : lines) {
            page.add(element, line, baseline, Page.Ink.RED);
            baseline += size * LEADING;
        }
        return baseline - size * LEADING + size * STROKES_BELOW;
    }
}
