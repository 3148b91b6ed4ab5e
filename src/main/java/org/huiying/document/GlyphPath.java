package org.huiying.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Draws an outline of a TrueType font: points on the curve, and between them control points of quadratic curves. */
final class GlyphPath {

    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEATED = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    private static final int DEEPEST = 8;

    private final Outline outline;
    private int at;

    private GlyphPath(Outline outline) {
        this.outline = outline;
    }

    /** The glyph in the font's own units, the y axis pointing up; empty for a blank. */
    static Path2D of(FontFile font, int glyph) {
        return of(font, glyph, 0);
    }

    private static Path2D of(FontFile font, int glyph, int depth) {
        var outline = new Outline(font.outline(glyph));
        if (outline.isBlank() || depth > DEEPEST) {
            return new Path2D.Float();
        }
        if (!outline.isComposed()) {
            return new GlyphPath(outline).contours();
        }
        var path = new Path2D.Float();
        for (var part : outline.parts()) {
            path.append(of(font, part.glyph(), depth + 1).getPathIterator(new AffineTransform(part.matrix())), false);
        }
        return path;
    }

    private Path2D contours() {
        var ends = outline.contourEnds();
        var count = ends[ends.length - 1] + 1;
        at = outline.firstFlag();
        var flags = flags(count);
        var xs = coordinates(flags, SHORT_X, SAME_X);
        var ys = coordinates(flags, SHORT_Y, SAME_Y);
        var path = new Path2D.Float();
        var start = 0;
        for (var end : ends) {
            if (end > start) {
                contour(path, flags, xs, ys, start, end - start + 1);
            }
            start = end + 1;
        }
        return path;
    }

    private int[] flags(int count) {
        var flags = new int[count];
        for (var i = 0; i < count; i++) {
            flags[i] = octet();
            if ((flags[i] & REPEATED) != 0) {
                for (var times = octet(); times > 0; times--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return flags;
    }

    private int[] coordinates(int[] flags, int isShort, int isSame) {
        var coordinates = new int[flags.length];
        var value = 0;
        for (var i = 0; i < flags.length; i++) {
            if ((flags[i] & isShort) != 0) {
                value += (flags[i] & isSame) != 0 ? octet() : -octet();
            } else if ((flags[i] & isSame) == 0) {
                value += outline.data().getShort(at);
                at += 2;
            }
            coordinates[i] = value;
        }
        return coordinates;
    }

    private int octet() {
        return Byte.toUnsignedInt(outline.data().get(at++));
    }

    /** Between two control points lies a point of the curve that the file does not name. */
    private static void contour(Path2D path, int[] flags, int[] xs, int[] ys, int first, int count) {
        var last = first + count - 1;
        var isOn = (flags[first] & ON_CURVE) != 0;
        var startX = isOn ? xs[first] : (xs[first] + xs[last]) / 2.0;
        var startY = isOn ? ys[first] : (ys[first] + ys[last]) / 2.0;
        path.moveTo(startX, startY);
        for (var i = isOn ? 1 : 0; i < count; i++) {
            var point = first + i;
            if ((flags[point] & ON_CURVE) != 0) {
                path.lineTo(xs[point], ys[point]);
                continue;
            }
            var next = point + 1;
            if (i + 1 == count) {
                path.quadTo(xs[point], ys[point], startX, startY);
            } else if ((flags[next] & ON_CURVE) != 0) {
                path.quadTo(xs[point], ys[point], xs[next], ys[next]);
                i++;
            } else {
                path.quadTo(xs[point], ys[point], (xs[point] + xs[next]) / 2.0, (ys[point] + ys[next]) / 2.0);
            }
        }
        path.closePath();
    }
}
