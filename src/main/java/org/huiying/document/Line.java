package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** A line ready to be printed: glyphs, where it begins, and the gap added wherever it may open up. */
record Line(float left, List<Glyph> glyphs, float gap) {

    /** A line that would need wider gaps than these is left ragged. */
    private static final float WIDEST_GAP = 0.4f;

    private static final float WIDEST_SPACE = 0.9f;

    /** Glyphs that are printed in one go: same face and size, evenly spaced. */
    record Run(Glyph sample, String text, float left, float spacing) {}

    static Line at(float left, List<Glyph> glyphs) {
        return new Line(left, glyphs, 0);
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
        return new Line(left, glyphs, gap <= widest ? gap : 0);
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
        while (start < glyphs.size()) {
            var end = start + 1;
            while (end < glyphs.size() && continues(start, end)) {
                end++;
            }
            runs.add(run(start, end, x));
            for (var i = start; i < end; i++) {
                x += glyphs.get(i).advance() + gapAfter(i);
            }
            start = end;
        }
        return runs;
    }

    private Run run(int start, int end, float x) {
        var text = new StringBuilder();
        glyphs.subList(start, end).forEach(glyph -> text.appendCodePoint(glyph.character()));
        return new Run(glyphs.get(start), text.toString(), x, spacing(start));
    }

    /** Whether the glyph at {@code index} can be printed with those from {@code start} on. */
    private boolean continues(int start, int index) {
        var first = glyphs.get(start);
        var glyph = glyphs.get(index);
        return glyph.face() == first.face()
                && glyph.size() == first.size()
                && Math.abs(spacing(index - 1) - spacing(start)) < 0.001f;
    }

    /** What is added after a glyph beyond its own width in the font. */
    private float spacing(int index) {
        var glyph = glyphs.get(index);
        return glyph.advance() - glyph.face().advance(glyph.character()) * glyph.size() + gapAfter(index);
    }

    private float gapAfter(int index) {
        return gap != 0 && index + 1 < glyphs.size() && glyphs.get(index).mayOpenBefore(glyphs.get(index + 1))
                ? gap
                : 0;
    }
}
