package org.huiying.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 红头 of 信函格式: the issuer's mark between red double rules, the number under the upper one (10.1). */
record RedHead(Element document, String mark, @Nullable String number) {

    private static final float MARK_TOP = 30 * Grid.MM;
    private static final float RULE_BELOW_MARK = 4 * Grid.MM;
    private static final float RULE_WIDTH = 170 * Grid.MM;
    private static final float LOWER_RULE = Grid.PAGE_HEIGHT - 20 * Grid.MM;
    private static final float NUMBER_BELOW_RULE = Grid.SIZE_3 * 7 / 8;
    private static final float THICK = 2f;
    private static final float THIN = 0.7f;
    private static final float BETWEEN = 1.6f;

    /** Prints the head and tells the first free line of the grid below it. */
    int print(Page page) {
        var end = Mark.of(mark).print(page, document.add("P"), MARK_TOP) + RULE_BELOW_MARK;
        page.redRule(end, RULE_WIDTH, THICK);
        page.redRule(end + THICK + BETWEEN, RULE_WIDTH, THIN);
        page.redRule(LOWER_RULE - THICK - BETWEEN - THIN, RULE_WIDTH, THIN);
        page.redRule(LOWER_RULE - THICK, RULE_WIDTH, THICK);

        var top = end + THICK + BETWEEN + THIN + NUMBER_BELOW_RULE;
        if (number == null) {
            return line(top + Grid.LINE);
        }
        var element = document.add("P");
        var spans = List.of(new Span(CleanText.line(number), Role.TEXT, Grid.SIZE_3));
        for (var line : LineBreaker.lines(Span.glyphs(spans), Shape.right(0))) {
            page.add(element, line, top + Grid.SIZE_3 * Grid.ASCENT);
            top += Grid.LINE;
        }
        return line(top);
    }

    private static int line(float top) {
        return Math.round((top - Grid.TOP) / Grid.LINE);
    }
}
