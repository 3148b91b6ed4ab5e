package org.huiying.document;

import java.util.List;

/**
 * Chooses the line ends of a title of two or three lines: between words, and in the shape of a trapezoid or diamond
 * rather than of an hourglass (GB/T 9704-2012, 7.3.1).
 */
final class TitleBreaker {

    private static final float UNEVEN = 0.15f;
    private static final float RECTANGLE = 1;
    private static final float HOURGLASS = 6;

    private final List<Glyph> glyphs;
    private final float room;
    private final float[] penalties;
    private final float[] widths;
    private float best = Float.MAX_VALUE;
    private int[] bestEnds = {};

    private TitleBreaker(List<Glyph> glyphs, float room) {
        this.glyphs = glyphs;
        this.room = room;
        penalties = TitleWords.penalties(glyphs);
        widths = new float[glyphs.size() + 1];
        for (var i = 0; i < glyphs.size(); i++) {
            widths[i + 1] = widths[i] + glyphs.get(i).advance();
        }
    }

    /** The ends of all lines but the last; empty when the title does not fit on so many lines. */
    static int[] ends(List<Glyph> glyphs, int lines, float room) {
        var breaker = new TitleBreaker(glyphs, room);
        breaker.choose(new int[lines - 1], 0, 0);
        return breaker.bestEnds;
    }

    private void choose(int[] ends, int line, int start) {
        if (line == ends.length) {
            judge(ends, start);
            return;
        }
        for (var end = start + 1; end < glyphs.size() && widths[end] - widths[start] <= room; end++) {
            if (BreakRules.mayBreakBefore(glyphs, end)) {
                ends[line] = end;
                choose(ends, line + 1, end);
            }
        }
    }

    private void judge(int[] ends, int lastStart) {
        var all = widths[glyphs.size()];
        if (all - widths[lastStart] > room) {
            return;
        }
        var size = glyphs.getFirst().size();
        var average = all / (ends.length + 1);
        var cost = 0f;
        var lengths = new float[ends.length + 1];
        for (var i = 0; i <= ends.length; i++) {
            var from = i == 0 ? 0 : ends[i - 1];
            var to = i == ends.length ? glyphs.size() : ends[i];
            lengths[i] = (widths[to] - widths[from]) / size;
            var off = lengths[i] - average / size;
            cost += UNEVEN * off * off + (i == ends.length ? 0 : penalties[to]);
        }
        cost += shape(lengths);
        if (cost < best) {
            best = cost;
            bestEnds = ends.clone();
        }
    }

    private static float shape(float[] lengths) {
        if (lengths.length == 2) {
            return Math.abs(lengths[0] - lengths[1]) < 1 ? RECTANGLE : 0;
        }
        var isHourglass = lengths[1] < lengths[0] && lengths[1] < lengths[2];
        return isHourglass ? HOURGLASS : 0;
    }
}
