package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line ready to be printed: glyphs, where it begins, and the gap added wherever it may open up. Blanks at which the
 * paragraph was broken are {@code hanging} over the end, for they belong to the text though nobody sees them.
 */
record Line(float left, List<Glyph> glyphs, List<Glyph> hanging, float gap) {

    /** A line that would need wider gaps than these is left ragged. */
    private static final float WIDEST_GAP = 0.4f;

    private static final float WIDEST_SPACE = 0.9f;

    /** Glyphs that are printed in one go: same face and size, evenly spaced. */
    record Run(Glyph sample, String text, float left, float spacing) {}

    static Line at(float left, List<Glyph> glyphs) {
        return new Line(left, glyphs, List.of(), 0);
    }

    Line with(List<Glyph> hangingBlanks) {
        return hangingBlanks.isEmpty() ? this : new Line(left, glyphs, hangingBlanks, gap);
    }

    static Line justified(float left, List<Glyph> glyphs, float spare) {
        var openings = 0;
        var isWestern = true;
        for (var i = 0; i + 1 < glyphs.size(); i++) {
            if (glyphs.get(i).mayOpenBefore(glyphs.get(i + 1))) {
                openings++;
                isWestern &= glyphs.get(i).isSpace();
            }
        }
        if (openings == 0 || spare <= 0) {
            return at(left, glyphs);
        }
        var gap = spare / openings;
        var widest = glyphs.getFirst().size() * (isWestern ? WIDEST_SPACE : WIDEST_GAP);
        return new Line(left, glyphs, List.of(), gap <= widest ? gap : 0);
    }

    /** The width in print; the hair of the grid after the last square is not seen. */
    static float width(List<Glyph> glyphs) {
        var width = 0f;
        for (var glyph : glyphs) {
            width += glyph.advance();
        }
        return width;
    }

    List<Run> runs() {
        var runs = new ArrayList<Run>();
        var x = left;
        var start = 0;
        var count = glyphs.size() + hanging.size();
        while (start < count) {
            var text = new StringBuilder().appendCodePoint(glyph(start).character());
            var end = start + 1;
            while (end < count && continues(start, end)) {
                text.appendCodePoint(glyph(end).character());
                end++;
            }
            runs.add(new Run(glyph(start), text.toString(), x, spacing(start)));
            for (var i = start; i < end; i++) {
                x += glyph(i).advance() + gapAfter(i);
            }
            start = end;
        }
        return runs;
    }

    private Glyph glyph(int index) {
        return index < glyphs.size() ? glyphs.get(index) : hanging.get(index - glyphs.size());
    }

    /** Whether the glyph at {@code index} can be printed with those from {@code start} on. */
    private boolean continues(int start, int index) {
        var first = glyph(start);
        var glyph = glyph(index);
        return glyph.face() == first.face()
                && glyph.size() == first.size()
                && Math.abs(spacing(index - 1) - spacing(start)) < 0.001f;
    }

    /** What is added after a glyph beyond its own width in the font. */
    private float spacing(int index) {
        var glyph = glyph(index);
        return glyph.advance() - glyph.face().advance(glyph.character()) * glyph.size() + gapAfter(index);
    }

    private float gapAfter(int index) {
        return gap != 0 && index + 1 < glyphs.size() && glyphs.get(index).mayOpenBefore(glyphs.get(index + 1))
                ? gap
                : 0;
    }
}
