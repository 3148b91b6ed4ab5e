package org.huiying.document;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What the operators of a page really print and where, in millimetres from the top left corner of the sheet. */
final class Print extends PDFGraphicsStreamEngine {

    private static final double MM = 25.4 / 72;
    private static final double GLYPH_UNITS = 1000;
    private static final double SAME_LINE = 0.05;

    /** A printed character: its place, its size in points, the upper and lower edge of its strokes. */
    record Sort(String text, double left, double right, double baseline, double size, Rectangle2D ink, boolean red) {}

    record Bar(double left, double top, double width, double height, boolean red) {

        double bottom() {
            return top + height;
        }

        double centre() {
            return left + width / 2;
        }
    }

    /** The characters on one base line, from left to right. */
    record PrintedLine(List<Sort> sorts) {

        String text() {
            return sorts.stream().map(Sort::text).collect(Collectors.joining());
        }

        double left() {
            return sorts.getFirst().left();
        }

        double right() {
            return sorts.reversed().stream()
                    .filter(sort -> !sort.text().isBlank())
                    .findFirst()
                    .orElse(sorts.getLast())
                    .right();
        }

        double centre() {
            return (left() + right()) / 2;
        }

        double baseline() {
            return sorts.getFirst().baseline();
        }

        double size() {
            return sorts.getFirst().size();
        }

        double inkTop() {
            return seen().mapToDouble(Rectangle2D::getMinY).min().orElseThrow();
        }

        double inkBottom() {
            return seen().mapToDouble(Rectangle2D::getMaxY).max().orElseThrow();
        }

        private Stream<Rectangle2D> seen() {
            return sorts.stream().map(Sort::ink).filter(ink -> !ink.isEmpty());
        }

        boolean isRed() {
            return sorts.getFirst().red();
        }
    }

    private final double height;
    private final List<Sort> sorts = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Bar> pending = new ArrayList<>();

    private Print(PDPage page) {
        super(page);
        height = page.getMediaBox().getHeight() * MM;
    }

    static Print of(RenderedDocument document, int page) throws IOException {
        try (var pdf = Loader.loadPDF(document.bytes())) {
            var print = new Print(pdf.getPage(page - 1));
            print.processPage(pdf.getPage(page - 1));
            return print;
        }
    }

    /** All lines of the page from top to bottom. */
    List<PrintedLine> lines() {
        var lines = new ArrayList<List<Sort>>();
        for (var sort : sorts) {
            lines.stream()
                    .filter(line -> Math.abs(line.getFirst().baseline() - sort.baseline()) < SAME_LINE)
                    .findFirst()
                    .orElseGet(() -> {
                        lines.add(new ArrayList<>());
                        return lines.getLast();
                    })
                    .add(sort);
        }
        return lines.stream()
                .map(line -> new PrintedLine(line.stream()
                        .sorted((one, other) -> Double.compare(one.left(), other.left()))
                        .toList()))
                .sorted((one, other) -> Double.compare(one.baseline(), other.baseline()))
                .toList();
    }

    /** The only line that holds the text. */
    PrintedLine line(String text) {
        var found = lines().stream().filter(line -> line.text().contains(text)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " lines hold " + text);
        }
        return found.getFirst();
    }

    /** What of a line stands from the given text on. */
    PrintedLine part(String text) {
        var line = line(text);
        var start = line.sorts().size();
        while (!new PrintedLine(line.sorts().subList(start, line.sorts().size()))
                .text()
                .startsWith(text)) {
            start--;
        }
        return new PrintedLine(line.sorts().subList(start, line.sorts().size()));
    }

    List<Bar> bars(boolean red) {
        return bars.stream()
                .filter(bar -> bar.red() == red)
                .sorted((one, other) -> Double.compare(one.top(), other.top()))
                .toList();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        var path = ((PDVectorFont) font).getNormalizedPath(code);
        var place = matrix.createAffineTransform();
        place.scale(1 / GLYPH_UNITS, 1 / GLYPH_UNITS);
        path.transform(place);
        var ink = path.getBounds2D();
        var left = matrix.getTranslateX() * MM;
        sorts.add(new Sort(
                font.toUnicode(code),
                left,
                left + displacement.getX() * matrix.getScaleX() * MM,
                height - matrix.getTranslateY() * MM,
                Math.abs(matrix.getScaleY()),
                new Rectangle2D.Double(
                        ink.getX() * MM, height - ink.getMaxY() * MM, ink.getWidth() * MM, ink.getHeight() * MM),
                isRed()));
    }

    private boolean isRed() throws IOException {
        var rgb = getGraphicsState().getNonStrokingColor().toRGB();
        return (rgb >> 16 & 0xFF) > 0x80 && (rgb & 0xFF) < 0x80;
    }

    @Override
    public void appendRectangle(Point2D lowerLeft, Point2D lowerRight, Point2D upperRight, Point2D upperLeft)
            throws IOException {
        pending.add(new Bar(
                lowerLeft.getX() * MM,
                height - upperLeft.getY() * MM,
                (lowerRight.getX() - lowerLeft.getX()) * MM,
                (upperLeft.getY() - lowerLeft.getY()) * MM,
                isRed()));
    }

    @Override
    public void fillPath(int windingRule) {
        bars.addAll(pending);
        pending.clear();
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("No picture is expected");
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
