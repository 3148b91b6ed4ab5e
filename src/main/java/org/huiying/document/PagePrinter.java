package org.huiying.document;

import java.awt.Color;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Writes the content of one page: decoration, figures, then text, each marked as what it is part of. */
final class PagePrinter {

    private static final Map<Page.Ink, Color> INKS = new EnumMap<>(Map.of(
            Page.Ink.BLACK,
            Color.BLACK,
            Page.Ink.RED,
            new Color(0xD7, 0x00, 0x0F),
            Page.Ink.FAINT,
            new Color(0xEDEDED)));

    private static final float WATERMARK = 72;

    private final Page page;
    private final PDPageContentStream content;
    private final Tags tags;
    private final PdfWriter fonts;
    private Page.@Nullable Ink ink;

    PagePrinter(Page page, PDPageContentStream content, Tags tags, PdfWriter fonts) {
        this.page = page;
        this.content = content;
        this.tags = tags;
        this.fonts = fonts;
    }

    void print(@Nullable String watermark) throws IOException {
        if (watermark != null || !page.rules().isEmpty()) {
            content.beginMarkedContent(COSName.ARTIFACT);
            if (watermark != null) {
                watermark(watermark);
            }
            for (var rule : page.rules()) {
                dip(rule.ink());
                box(rule.box());
                content.fill();
            }
            content.endMarkedContent();
        }
        for (var figure : page.figures()) {
            print(figure);
        }
        print(page.texts());
    }

    private void print(Page.Figure figure) throws IOException {
        begin(figure.element());
        dip(Page.Ink.BLACK);
        for (var box : figure.boxes()) {
            box(box);
        }
        content.fill();
        content.endMarkedContent();
    }

    /** Lines that follow each other in one element share one mark. */
    private void print(List<Page.Text> texts) throws IOException {
        content.beginText();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (i == 0 || texts.get(i - 1).element() != text.element()) {
                begin(text.element());
            }
            dip(text.ink());
            for (var run : text.line().runs()) {
                show(
                        run,
                        text.turned()
                                ? new Matrix(-1, 0, 0, -1, page.width() - run.left(), text.baseline())
                                : Matrix.getTranslateInstance(run.left(), page.height() - text.baseline()));
            }
            if (i + 1 == texts.size() || texts.get(i + 1).element() != text.element()) {
                content.endMarkedContent();
            }
        }
        content.endText();
    }

    private void begin(@Nullable Element element) throws IOException {
        if (element == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            content.beginMarkedContent(element.type(), tags.mark(element));
        }
    }

    /** A faint slanting word under the text. */
    private void watermark(String text) throws IOException {
        var glyphs = Span.glyphs(List.of(new Span(CleanText.line(text), Role.HEADING, WATERMARK)));
        var line = Line.at(-Line.width(glyphs) / 2, glyphs);
        content.beginText();
        dip(Page.Ink.FAINT);
        for (var run : line.runs()) {
            var matrix = Matrix.getRotateInstance(Math.PI / 5, page.width() / 2, page.height() / 2);
            matrix.concatenate(Matrix.getTranslateInstance(run.left(), -25));
            show(run, matrix);
        }
        content.endText();
    }

    private void show(Line.Run run, Matrix matrix) throws IOException {
        content.setFont(fonts.font(run.sample().face()), run.sample().size());
        content.setCharacterSpacing(run.spacing());
        content.setTextMatrix(matrix);
        content.showText(run.text());
    }

    private void box(Page.Box box) throws IOException {
        content.addRect(box.left(), page.height() - box.top() - box.height(), box.width(), box.height());
    }

    private void dip(Page.Ink into) throws IOException {
        if (ink != into) {
            ink = into;
            content.setNonStrokingColor(INKS.get(into));
        }
    }
}
