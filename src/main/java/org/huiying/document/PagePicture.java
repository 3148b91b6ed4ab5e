package org.huiying.document;

import java.util.Map;
import java.util.TreeMap;

/**
 * A page as a picture for a screen: an SVG of the very outlines at the very places that the PDF prints, sharp at any
 * size. Drawing one takes about a millisecond, for nothing is turned into dots here. Pictures are equal if they show
 * the same, so that only pages that changed need to be sent again.
 */
public final class PagePicture {

    /** In points. */
    public static final float WIDTH = Grid.PAGE_WIDTH;

    public static final float HEIGHT = Grid.PAGE_HEIGHT;

    private final String marks;
    private final Map<String, Glyph> shapes;

    PagePicture(String marks, Map<String, Glyph> shapes) {
        this.marks = marks;
        this.shapes = new TreeMap<>(shapes);
    }

    /** The picture as an SVG document; it holds outlines and numbers only, nothing of what was written. */
    public String svg() {
        var svg = new StringBuilder(200_000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\"><defs>");
        shapes.forEach((id, glyph) -> svg.append("<path id=\"")
                .append(id)
                .append("\" d=\"")
                .append(GlyphOutlines.of(glyph.face(), glyph.id()))
                .append("\"/>"));
        return svg.append("</defs><path fill=\"#fff\" d=\"M0 0h600v850H0z\"/>")
                .append(marks)
                .append("</svg>")
                .toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePicture picture && picture.marks.equals(marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }
}
