package org.huiying.document;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line ready to be printed: glyphs, where it begins, and the gap added wherever it may open up. Blanks at which the
 * paragraph was broken are {@code hanging} over the end, for they belong to the text though nobody sees them.
 */
record Line(float left, List<Glyph> glyphs, List<Glyph> hanging, float gap) {

    /** A line that would need wider gaps than these is left ragged. */
    private static final float WIDEST_GAP = 0.4f;

    private static final float WIDEST_SPACE = 0.9f;

    /** Glyphs that are printed in one go, from left to right: same face, size and direction, evenly spaced. */
    record Run(List<Glyph> glyphs, float left, float spacing) {

        Glyph sample() {
            return glyphs.getFirst();
        }
    }

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
        var order = order();
        var x = left;
        var start = 0;
        while (start < order.length) {
            var run = new ArrayList<Glyph>();
            var end = start;
            var runLeft = x;
            do {
                run.add(glyph(order[end]));
                x += glyph(order[end]).advance() + gapAfter(order[end]);
                end++;
            } while (end < order.length && continues(order[start], order[end - 1], order[end]));
            runs.add(new Run(run, runLeft, spacing(order[start])));
            start = end;
        }
        return runs;
    }

    /** The glyphs from left to right, as they stand on paper (Unicode's rule L2); hanging blanks stay outside. */
    private int[] order() {
        var order = new Integer[glyphs.size() + hanging.size()];
        Arrays.setAll(order, index -> index);
        if (glyphs.stream().anyMatch(glyph -> glyph.level() > 0)) {
            var levels = new byte[glyphs.size()];
            for (var i = 0; i < levels.length; i++) {
                levels[i] = (byte) glyphs.get(i).level();
            }
            Bidi.reorderVisually(levels, 0, order, 0, levels.length);
        }
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** Whether the paragraph as a whole runs from right to left. */
    static boolean isRightToLeft(List<Glyph> glyphs) {
        return !glyphs.isEmpty() && glyphs.stream().allMatch(glyph -> glyph.level() > 0);
    }

    private Glyph glyph(int index) {
        return index < glyphs.size() ? glyphs.get(index) : hanging.get(index - glyphs.size());
    }

    /** Whether a glyph can be printed in one go with the one before it and the first of the run. */
    private boolean continues(int first, int before, int index) {
        var begin = glyph(first);
        var glyph = glyph(index);
        return glyph.face() == begin.face()
                && glyph.size() == begin.size()
                && glyph.isRightToLeft() == begin.isRightToLeft()
                && Math.abs(spacing(before) - spacing(first)) < 0.001f;
    }

    /** What is added after a glyph beyond its own width in the font. */
    private float spacing(int index) {
        var glyph = glyph(index);
        return glyph.advance() - glyph.width() + gapAfter(index);
    }

    private float gapAfter(int index) {
        return gap != 0 && index + 1 < glyphs.size() && glyphs.get(index).mayOpenBefore(glyphs.get(index + 1))
                ? gap
                : 0;
    }
}
