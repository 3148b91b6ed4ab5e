package org.huiying.document;

import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The outlines of glyphs as SVG path data, in the units of the face's em, with the y axis pointing up. */
final class GlyphOutlines {

    /** About four megabytes; a language never needs more at a time, and whoever tries all only begins anew. */
    private static final int MOST_KEPT = 8_000;

    private static final Map<Key, String> KEPT = new ConcurrentHashMap<>();

    private record Key(Face face, int glyph) {}

    private GlyphOutlines() {}

    /** Empty for a blank. */
    static String of(Face face, int glyph) {
        var key = new Key(face, glyph);
        var outline = KEPT.get(key);
        if (outline == null) {
            outline = pathData(GlyphPath.of(face.file(), glyph).getPathIterator(null));
            if (KEPT.size() >= MOST_KEPT) {
                KEPT.clear();
            }
            KEPT.put(key, outline);
        }
        return outline;
    }

    static int unitsPerEm(Face face) {
        return face.file().unitsPerEm();
    }

    /** Whole units are finer than any screen, and steps from point to point are short to write. */
    private static String pathData(PathIterator path) {
        var data = new StringBuilder();
        var points = new double[6];
        long x = 0;
        long y = 0;
        for (; !path.isDone(); path.next()) {
            var kind = path.currentSegment(points);
            var count = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 3;
                default -> 0;
            };
            // A closed figure leaves the pen where it began, so each figure begins at its own place.
            var isStart = kind == PathIterator.SEG_MOVETO;
            data.append("Mlqcz".charAt(kind));
            for (var i = 0; i < count; i++) {
                separate(data, Math.round(points[2 * i]) - (isStart ? 0 : x));
                separate(data, Math.round(points[2 * i + 1]) - (isStart ? 0 : y));
            }
            if (count > 0) {
                x = Math.round(points[2 * count - 2]);
                y = Math.round(points[2 * count - 1]);
            }
        }
        return data.toString();
    }

    private static void separate(StringBuilder data, long number) {
        if (number >= 0 && Character.isDigit(data.charAt(data.length() - 1))) {
            data.append(' ');
        }
        data.append(number);
    }
}
