package org.huiying.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Draws the few kinds of SVG elements that page pictures are made of. */
final class SvgReader {

    private static final Pattern STEP = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:E-?[0-9]+)?");

    private final Graphics2D graphics;
    private final Map<String, Path2D> shapes = new HashMap<>();

    private SvgReader(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static BufferedImage draw(String svg, double scale) throws Exception {
        var picture = new BufferedImage(
                (int) (PagePicture.WIDTH * scale), (int) (PagePicture.HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        new SvgReader(graphics).read(root, Color.BLACK);
        return picture;
    }

    private void read(Element element, Color inherited) {
        var fill = element.hasAttribute("fill") ? color(element.getAttribute("fill")) : inherited;
        var before = graphics.getTransform();
        graphics.transform(transform(element.getAttribute("transform")));
        switch (element.getTagName()) {
            case "path" -> path(element, fill);
            case "use" -> {
                graphics.setColor(fill);
                graphics.translate(Double.parseDouble(element.getAttribute("x")), 0);
                graphics.fill(shapes.get(element.getAttribute("href").substring(1)));
            }
            default -> {
                for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    read((Element) child, fill);
                }
            }
        }
        graphics.setTransform(before);
    }

    private void path(Element element, Color fill) {
        var path = outline(element.getAttribute("d"));
        if (element.hasAttribute("id")) {
            shapes.put(element.getAttribute("id"), path);
        } else {
            graphics.setColor(fill);
            graphics.fill(path);
        }
    }

    private static Color color(String name) {
        var digits = name.substring(1);
        return Color.decode("#" + (digits.length() == 3 ? digits.replaceAll(".", "$0$0") : digits));
    }

    private static AffineTransform transform(String text) {
        var transform = new AffineTransform();
        var steps = Pattern.compile("(\\w+)\\(([^)]*)\\)").matcher(text);
        while (steps.find()) {
            var values = numbers(steps.group(2));
            switch (steps.group(1)) {
                case "matrix" -> transform.concatenate(new AffineTransform(values));
                case "translate" -> transform.translate(values[0], values[1]);
                default -> transform.rotate(Math.toRadians(values[0]));
            }
        }
        return transform;
    }

    private static Path2D outline(String data) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var x = 0d;
        var y = 0d;
        var steps = STEP.matcher(data);
        while (steps.find()) {
            var v = numbers(steps.group(2));
            switch (steps.group(1)) {
                case "M" -> path.moveTo(v[0], v[1]);
                case "l" -> path.lineTo(x + v[0], y + v[1]);
                case "h" -> path.lineTo(x + v[0], y);
                case "v" -> path.lineTo(x, y + v[0]);
                case "H" -> path.lineTo(v[0], y);
                case "q" -> path.quadTo(x + v[0], y + v[1], x + v[2], y + v[3]);
                default -> path.closePath();
            }
            x = path.getCurrentPoint().getX();
            y = path.getCurrentPoint().getY();
        }
        return path;
    }

    private static double[] numbers(String text) {
        var numbers = new ArrayList<Double>();
        NUMBER.matcher(text).results().forEach(number -> numbers.add(Double.valueOf(number.group())));
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
