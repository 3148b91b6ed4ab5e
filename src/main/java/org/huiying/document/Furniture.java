package org.huiying.document;

import java.util.List;

/** What the pages of every document carry besides their text: page numbers. */
final class Furniture {

    private static final float NUMBER_BELOW_TEXT = 7 * Grid.MM;

    /** How far above the base line the dashes stand, in parts of the size. */
    private static final float DASH = 0.264f;

    private Furniture() {}

    /** 4号 Song digits between dashes, 7 mm below the type area; odd pages on the right, even ones on the left. */
    static void number(List<Page> pages, int from) {
        for (var number = from; number <= pages.size(); number++) {
            var glyphs = Span.glyphs(List.of(new Span("— " + number + " —", Role.NUMBER, Grid.SIZE_4)));
            var indent = Grid.SIZE_4;
            var left = number % 2 == 0 ? Grid.LEFT + indent : Grid.LEFT + Grid.WIDTH - indent - Line.width(glyphs);
            var baseline = Grid.TOP + Grid.HEIGHT + NUMBER_BELOW_TEXT + Grid.SIZE_4 * DASH;
            pages.get(number - 1).decorate(Line.at(left, glyphs), baseline);
        }
    }
}
