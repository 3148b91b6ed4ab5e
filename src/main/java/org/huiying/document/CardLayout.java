package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** Cards on landscape A4: the name on the lower half and, upside down, on the upper one, so that both sides can read it. */
final class CardLayout {

    private static final float WIDTH = Grid.PAGE_HEIGHT;
    private static final float HEIGHT = Grid.PAGE_WIDTH;
    private static final float MARGIN = 25 * Grid.MM;
    private static final float LARGEST = 150;
    private static final float SMALLEST = 20;
    private static final float LARGEST_UNIT = 32;

    /** Names of two characters are spread as wide as those of three. */
    private static final int SPREAD = 2;

    private static final float FOLD = 0.3f;

    private CardLayout() {}

    static List<Page> pages(TableCards cards, Element document) {
        var pages = new ArrayList<Page>();
        for (var card : cards.cards()) {
            pages.add(page(card, document));
        }
        if (pages.isEmpty()) {
            pages.add(Page.of(WIDTH, HEIGHT));
        }
        return pages;
    }

    private static Page page(TableCards.Card card, Element document) {
        var page = Page.of(WIDTH, HEIGHT);
        page.faintRule(new Page.Box(0, HEIGHT / 2, WIDTH, FOLD));
        var name = CleanText.line(card.name());
        var unit = CleanText.line(card.unit());
        var nameLine = line(name, Role.HEADING, LARGEST);
        var unitLine = line(unit, Role.TEXT, LARGEST_UNIT);
        var size = nameLine.glyphs().isEmpty()
                ? LARGEST
                : nameLine.glyphs().getFirst().size();
        var middle = HEIGHT * 3 / 4 + (unit.isEmpty() ? 0 : -LARGEST_UNIT * 0.6f);
        var baseline = middle + size * (Grid.ASCENT - 0.5f);
        print(page, document.add("H1"), nameLine, baseline);
        if (!unit.isEmpty()) {
            print(page, document.add("P"), unitLine, HEIGHT - 12 * Grid.MM);
        }
        return page;
    }

    private static void print(Page page, Element element, Line line, float baseline) {
        page.add(element, line, baseline);
        page.decorateTurned(line, baseline);
    }

    /** As large as the width allows. */
    private static Line line(String text, Role role, float largest) {
        var natural = Line.width(Span.glyphs(List.of(new Span(text, role, 1))));
        var size = Math.clamp((WIDTH - 2 * MARGIN) / Math.max(natural, 0.01f), SMALLEST, largest);
        var glyphs = Span.glyphs(List.of(new Span(text, role, size)));
        var gap = spread(glyphs);
        return new Line((WIDTH - Line.width(glyphs) - gap) / 2, glyphs, List.of(), gap);
    }

    /** What stands between the two characters of a short name. */
    private static float spread(List<Glyph> name) {
        var isShort =
                name.size() == SPREAD && name.stream().map(Glyph::character).allMatch(Scripts::isIdeograph);
        return isShort ? name.getFirst().advance() : 0;
    }
}
