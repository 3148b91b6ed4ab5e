package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** Titles: centred, broken between words, in lines that make a shape. */
final class Headline {

    /** A title does not run to the very edges. */
    private static final float INDENT = 1;

    /** Longer titles than these are set like text. */
    private static final int MOST_LINES = 3;

    private static final int MOST_CHARACTERS = 90;

    private Headline() {}

    /** A line end in the title is the author's and kept. */
    static List<Line> title(String text) {
        return CleanText.paragraphs(text).stream()
                .map(line -> List.of(new Span(line, Role.TITLE, Grid.SIZE_2)))
                .flatMap(spans -> lines(Span.glyphs(spans)).stream())
                .toList();
    }

    static List<Line> lines(List<Glyph> glyphs) {
        if (Line.width(glyphs) <= Grid.WIDTH + 1) {
            return LineBreaker.lines(glyphs, Shape.CENTRED);
        }
        var shape = new Shape(INDENT, INDENT, INDENT, Shape.Alignment.CENTRED);
        var greedy = LineBreaker.lines(glyphs, shape);
        if (glyphs.size() > MOST_CHARACTERS) {
            return greedy;
        }
        for (var count = greedy.size(); count <= MOST_LINES; count++) {
            var ends = TitleBreaker.ends(glyphs, count, shape.width(0));
            if (ends.length > 0) {
                return cut(glyphs, ends);
            }
        }
        return greedy;
    }

    private static List<Line> cut(List<Glyph> glyphs, int[] ends) {
        var lines = new ArrayList<Line>();
        var start = 0;
        for (var i = 0; i <= ends.length; i++) {
            var end = i == ends.length ? glyphs.size() : ends[i];
            lines.addAll(LineBreaker.lines(glyphs.subList(start, end), Shape.CENTRED));
            start = end;
        }
        return lines;
    }
}
