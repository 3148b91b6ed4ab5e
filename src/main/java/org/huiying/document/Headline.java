package org.huiying.document;

import java.util.List;

/** Titles: centred, and of lines about equally long rather than one full line and a stray word. */
final class Headline {

    /** A title does not run to the very edges. */
    private static final float INDENT = 1;

    private Headline() {}

    /** A line end in the title is the author's and kept, for only people know where its words part. */
    static List<Line> title(String text) {
        return CleanText.paragraphs(text).stream()
                .map(line -> List.of(new Span(line, Role.TITLE, Grid.SIZE_2)))
                .flatMap(spans -> lines(Span.glyphs(spans)).stream())
                .toList();
    }

    static List<Line> lines(List<Glyph> glyphs) {
        var width = Line.width(glyphs);
        if (width <= Grid.WIDTH + 1) {
            return LineBreaker.lines(glyphs, Shape.CENTRED);
        }
        var lines = LineBreaker.lines(glyphs, indented(INDENT));
        var even = width / lines.size() + glyphs.getFirst().size();
        var balanced = LineBreaker.lines(glyphs, indented(Math.max(INDENT, (Grid.WIDTH - even) / 2 / Grid.CHARACTER)));
        return balanced.size() == lines.size() ? balanced : lines;
    }

    private static Shape indented(float both) {
        return new Shape(both, both, both, Shape.Alignment.CENTRED);
    }
}
