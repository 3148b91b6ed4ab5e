package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into lines: as many glyphs as fit, then back to the last place where a line may end. */
final class LineBreaker {

    private static final float ROUNDING = 0.05f;

    private LineBreaker() {}

    static List<Line> lines(List<Glyph> glyphs, Shape shape) {
        var lines = new ArrayList<Line>();
        var start = 0;
        while (start < glyphs.size()) {
            var end = end(glyphs, start, shape.width(lines.size()));
            var next = afterSpaces(glyphs, end);
            var seen = beforeSpaces(glyphs, start, end);
            lines.add(shape.set(glyphs.subList(start, seen), lines.size(), next == glyphs.size())
                    .with(glyphs.subList(seen, next)));
            start = next;
        }
        return lines;
    }

    private static int end(List<Glyph> glyphs, int start, float width) {
        var room = width + ROUNDING;
        var end = start;
        while (end < glyphs.size()
                && (glyphs.get(end).isSpace() || glyphs.get(end).advance() <= room)) {
            room -= glyphs.get(end).advance();
            end++;
        }
        if (end == glyphs.size()) {
            return end;
        }
        var lone = 0;
        for (var candidate = end; candidate > start; candidate--) {
            if (BreakRules.mayBreakBefore(glyphs, candidate)) {
                if (!isLoneCharacter(glyphs, candidate)) {
                    return candidate;
                }
                lone = candidate;
            }
        }
        return lone > 0 ? lone : Math.max(end, start + 1);
    }

    /** Whether the last line would hold a single character, perhaps with the mark that closes the sentence. */
    private static boolean isLoneCharacter(List<Glyph> glyphs, int start) {
        var rest = glyphs.size() - start;
        return rest == 1 || (rest == 2 && !BreakRules.mayBreakBefore(glyphs, start + 1));
    }

    private static int beforeSpaces(List<Glyph> glyphs, int start, int end) {
        var seen = end;
        while (seen > start && glyphs.get(seen - 1).isSpace()) {
            seen--;
        }
        return seen;
    }

    private static int afterSpaces(List<Glyph> glyphs, int start) {
        var next = start;
        while (next < glyphs.size() && glyphs.get(next).isSpace()) {
            next++;
        }
        return next;
    }
}
