package org.huiying.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the content of one page: decoration, figures, then text, each marked as what it is part of. */
final class PagePrinter {

    private static final float WATERMARK = 72;
    private static final float WATERMARK_DROP = 25;
    private static final double WATERMARK_SLANT = Math.PI / 5;

    private final Page page;
    private final Content content;
    private final Tags tags;
    private final EmbeddedFonts fonts;
    private Page.@Nullable Ink ink;

    PagePrinter(Page page, Content content, Tags tags, EmbeddedFonts fonts) {
        this.page = page;
        this.content = content;
        this.tags = tags;
        this.fonts = fonts;
    }

    void print(@Nullable String watermark) {
        if (watermark != null || !page.rules().isEmpty()) {
            content.name("Artifact").operator("BMC");
            if (watermark != null) {
                watermark(watermark);
            }
            for (var rule : page.rules()) {
                dip(rule.ink());
                box(rule.box());
                content.operator("f");
            }
            content.operator("EMC");
        }
        for (var figure : page.figures()) {
            print(figure);
        }
        print(page.texts());
    }

    private void print(Page.Figure figure) {
        begin(figure.element());
        dip(Page.Ink.BLACK);
        for (var box : figure.boxes()) {
            box(box);
        }
        content.operator("f");
        content.operator("EMC");
    }

    /** Lines that follow each other in one element share one mark. */
    private void print(List<Page.Text> texts) {
        content.operator("BT");
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (i == 0 || texts.get(i - 1).element() != text.element()) {
                begin(text.element());
            }
            dip(text.ink());
            for (var run : text.line().runs()) {
                if (text.turned()) {
                    show(run, -1, 0, 0, -1, page.width() - run.left(), text.baseline());
                } else {
                    show(run, 1, 0, 0, 1, run.left(), page.height() - text.baseline());
                }
            }
            if (i + 1 == texts.size() || texts.get(i + 1).element() != text.element()) {
                content.operator("EMC");
            }
        }
        content.operator("ET");
    }

    private void begin(@Nullable Element element) {
        if (element == null) {
            content.name("Artifact").operator("BMC");
        } else {
            content.name(element.type().getName()).operator("<</MCID " + tags.mark(element) + ">> BDC");
        }
    }

    /** A faint slanting word under the text. */
    private void watermark(String text) {
        var glyphs = Span.glyphs(List.of(new Span(CleanText.line(text), Role.HEADING, WATERMARK)));
        var cos = Math.cos(WATERMARK_SLANT);
        var sin = Math.sin(WATERMARK_SLANT);
        content.operator("q");
        content.numbers(cos, sin, -sin, cos, page.width() / 2, page.height() / 2)
                .operator("cm");
        content.operator("BT").operator(colour(Page.Ink.FAINT));
        for (var run : Line.at(-Line.width(glyphs) / 2, glyphs).runs()) {
            show(run, 1, 0, 0, 1, run.left(), -WATERMARK_DROP);
        }
        content.operator("ET").operator("Q");
    }

    private void show(Line.Run run, double... matrix) {
        var first = run.sample();
        content.numbers(matrix).operator("Tm");
        content.name(EmbeddedFonts.name(first.face())).number(first.size()).operator("Tf");
        content.number(run.spacing()).operator("Tc");
        content.beginGlyphs();
        for (var glyph : run.glyphs()) {
            content.glyph(fonts.number(glyph.face(), glyph.id(), glyph.text()));
        }
        content.endGlyphs().operator("Tj");
    }

    private void box(Page.Box box) {
        content.numbers(box.left(), page.height() - box.top() - box.height(), box.width(), box.height())
                .operator("re");
    }

    private void dip(Page.Ink into) {
        if (ink != into) {
            ink = into;
            content.operator(colour(into));
        }
    }

    private static String colour(Page.Ink ink) {
        return switch (ink) {
            case BLACK -> "0 0 0 rg";
            case RED -> "0.843 0 0.059 rg";
            case FAINT -> "0.929 0.929 0.929 rg";
        };
    }
}
