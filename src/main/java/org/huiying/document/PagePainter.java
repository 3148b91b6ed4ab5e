package org.huiying.document;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws a page as it will be printed. */
final class PagePainter {

    private static final double HUNDREDTHS = 100;
    private static final float WATERMARK = 72;
    private static final int WATERMARK_DEGREES = 36;
    private static final float WATERMARK_BASELINE = 25;

    private final StringBuilder marks = new StringBuilder();
    private final Map<String, Glyph> shapes = new HashMap<>();

    private PagePainter() {}

    static PagePicture paint(Page page, @Nullable String watermark, byte @Nullable [] seal) {
        var painter = new PagePainter();
        if (watermark != null) {
            painter.watermark(watermark);
        }
        page.rules().forEach(painter::rule);
        page.figures().forEach(painter::figure);
        page.texts()
                .forEach(text ->
                        painter.text(text.line(), text.ink(), text.line().left(), text.baseline()));
        var place = page.seal();
        if (place != null && seal != null) {
            painter.seal(place, seal);
        }
        return new PagePicture(painter.marks.toString(), painter.shapes);
    }

    private void watermark(String text) {
        var glyphs = Span.glyphs(List.of(new Span(CleanText.line(text), Role.HEADING, WATERMARK)));
        var line = Line.at(-Line.width(glyphs) / 2, glyphs);
        marks.append("<g transform=\"translate(")
                .append(rounded(Grid.PAGE_WIDTH / 2))
                .append(' ')
                .append(rounded(Grid.PAGE_HEIGHT / 2))
                .append(")rotate(")
                .append(-WATERMARK_DEGREES)
                .append(")\">");
        text(line, Page.Ink.FAINT, line.left(), WATERMARK_BASELINE);
        marks.append("</g>");
    }

    private void rule(Page.Rule rule) {
        begin(rule.ink());
        box(rule.box());
        marks.append("\"/>");
    }

    private void figure(Page.Figure figure) {
        begin(Page.Ink.BLACK);
        figure.boxes().forEach(this::box);
        marks.append("\"/>");
    }

    private void seal(Page.Box place, byte[] png) {
        marks.append("<image x=\"")
                .append(rounded(place.left()))
                .append("\" y=\"")
                .append(rounded(place.top()))
                .append("\" width=\"")
                .append(rounded(place.width()))
                .append("\" height=\"")
                .append(rounded(place.height()))
                .append("\" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append("\"/>");
    }

    private void begin(Page.Ink ink) {
        marks.append("<path fill=\"").append(color(ink)).append("\" d=\"");
    }

    private void box(Page.Box box) {
        marks.append('M')
                .append(rounded(box.left()))
                .append(' ')
                .append(rounded(box.top()))
                .append('h')
                .append(rounded(box.width()))
                .append('v')
                .append(rounded(box.height()))
                .append('h')
                .append(rounded(-box.width()))
                .append('z');
    }

    private void text(Line line, Page.Ink ink, float left, float baseline) {
        marks.append("<g fill=\"").append(color(ink)).append("\">");
        for (var run : line.runs()) {
            run(run, run.left() - line.left() + left, baseline);
        }
        marks.append("</g>");
    }

    private void run(Line.Run run, float left, float baseline) {
        var face = run.sample().face();
        var size = run.sample().size();
        var scale = (double) size / GlyphOutlines.unitsPerEm(face);
        marks.append("<g transform=\"matrix(")
                .append((float) scale)
                .append(" 0 0 ")
                .append((float) -scale)
                .append(' ')
                .append(rounded(left))
                .append(' ')
                .append(rounded(baseline))
                .append(")\">");
        var at = 0d;
        for (var glyph : run.glyphs()) {
            use(glyph, Math.round(at / scale));
            at += glyph.width() + run.spacing();
        }
        marks.append("</g>");
    }

    private void use(Glyph glyph, long at) {
        if (GlyphOutlines.of(glyph.face(), glyph.id()).isEmpty()) {
            return;
        }
        var id = glyph.face().letter() + Integer.toHexString(glyph.id());
        shapes.putIfAbsent(id, glyph);
        marks.append("<use href=\"#").append(id).append("\" x=\"").append(at).append("\"/>");
    }

    private static String color(Page.Ink ink) {
        return switch (ink) {
            case BLACK -> "#000";
            case RED -> "#d7000f";
            case FAINT -> "#ededed";
        };
    }

    private static double rounded(double points) {
        return Math.round(points * HUNDREDTHS) / HUNDREDTHS;
    }
}
