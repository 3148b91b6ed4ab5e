package org.huiying.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;

/**
 * Draws a round seal: a circle, the star in its middle, the name along the upper arc and words that say what it is for.
 * All letters are outlines, so that no reader takes them for text of the letter.
 */
record DrawnSeal(Content content) {

    private static final double MIDDLE = Seal.SIDE / 2.0;
    private static final double RIM = 120;
    private static final double STAR = 700;
    private static final int POINTS = 5;

    /** The inner corners of a star whose edges are straight from point to point. */
    private static final double INNER = 0.381966;

    private static final double NAME_SIZE = 520;
    private static final double NAME_RADIUS = 1300;
    private static final double WIDEST_STEP = Math.toRadians(30);
    private static final double WIDEST_ARC = Math.toRadians(255);
    private static final double PURPOSE_SIZE = 340;
    private static final double PURPOSE_BELOW = 1720;

    /** A control point this far out makes a quarter of a circle of a Bézier curve. */
    private static final double QUARTER = 0.5522848;

    Content draw(String name) {
        content.operator("0.843 0 0.059 rg").operator("0.843 0 0.059 RG");
        circle();
        star();
        along(Span.glyphs(List.of(new Span(name, Role.NUMBER, 1))));
        straight(Span.glyphs(List.of(new Span(Words.DEMONSTRATION, Role.HEADING, 1))));
        return content;
    }

    private void circle() {
        var radius = MIDDLE - RIM / 2;
        var out = radius * QUARTER;
        content.number(RIM).operator("w");
        points(MIDDLE + radius, MIDDLE).operator("m");
        for (var quarter = 1; quarter <= 4; quarter++) {
            var from = AffineTransform.getQuadrantRotateInstance(quarter - 1, MIDDLE, MIDDLE);
            double[] points = {MIDDLE + radius, MIDDLE + out, MIDDLE + out, MIDDLE + radius, MIDDLE, MIDDLE + radius};
            from.transform(points, 0, points, 0, 3);
            points(points).operator("c");
        }
        content.operator("s");
    }

    private void star() {
        for (var corner = 0; corner < 2 * POINTS; corner++) {
            var radius = corner % 2 == 0 ? STAR : STAR * INNER;
            var angle = Math.PI / 2 + corner * Math.PI / POINTS;
            points(MIDDLE + radius * Math.cos(angle), MIDDLE + radius * Math.sin(angle))
                    .operator(corner == 0 ? "m" : "l");
        }
        content.operator("h").operator("f");
    }

    /** From left to right over the top, feet towards the middle; a long name in narrower characters. */
    private void along(List<Glyph> name) {
        var step = name.size() < 2 ? 0 : Math.min(WIDEST_STEP, WIDEST_ARC / (name.size() - 1));
        var narrowed = name.size() < 2 ? 1 : Math.min(1, step * NAME_RADIUS / NAME_SIZE);
        for (var i = 0; i < name.size(); i++) {
            var place = AffineTransform.getTranslateInstance(MIDDLE, MIDDLE);
            place.rotate((name.size() - 1) / 2.0 * step - i * step);
            place.translate(0, NAME_RADIUS);
            place.scale(NAME_SIZE * narrowed, NAME_SIZE);
            fill(name.get(i), place);
        }
    }

    private void straight(List<Glyph> purpose) {
        for (var i = 0; i < purpose.size(); i++) {
            var place = AffineTransform.getTranslateInstance(
                    MIDDLE + (i - (purpose.size() - 1) / 2.0) * PURPOSE_SIZE, MIDDLE - PURPOSE_BELOW);
            place.scale(PURPOSE_SIZE, PURPOSE_SIZE);
            fill(purpose.get(i), place);
        }
    }

    /** Fills a character whose foot stands, centred, on the origin of {@code place}. */
    private void fill(Glyph glyph, AffineTransform place) {
        var file = glyph.face().file();
        var unit = 1.0 / file.unitsPerEm();
        place.translate(-glyph.advance() / 2, 0);
        place.scale(unit, unit);
        path(GlyphPath.of(file, file.glyph(glyph.character())), place);
        content.operator("f");
    }

    /** The format knows no quadratic curves; a cubic one whose ends are two thirds out is the same. */
    private void path(Path2D outline, AffineTransform place) {
        var to = new double[6];
        double x = 0;
        double y = 0;
        for (var path = outline.getPathIterator(place); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> points(to[0], to[1]).operator("m");
                case PathIterator.SEG_LINETO -> points(to[0], to[1]).operator("l");
                case PathIterator.SEG_QUADTO -> {
                    points(
                                    x + (to[0] - x) * 2 / 3,
                                    y + (to[1] - y) * 2 / 3,
                                    to[2] + (to[0] - to[2]) * 2 / 3,
                                    to[3] + (to[1] - to[3]) * 2 / 3,
                                    to[2],
                                    to[3])
                            .operator("c");
                    System.arraycopy(to, 2, to, 0, 2);
                }
                default -> content.operator("h");
            }
            x = to[0];
            y = to[1];
        }
    }

    /** Whole hundredths of a millimetre are finer than any printer and short to write. */
    private Content points(double... coordinates) {
        for (var coordinate : coordinates) {
            content.number(Math.rint(coordinate));
        }
        return content;
    }
}
