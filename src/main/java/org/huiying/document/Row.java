package org.huiying.document;

import org.jspecify.annotations.Nullable;

/**
 * What stands side by side across the type area and moves to the next page together. A row without {@code print} is
 * empty.
 *
 * @param height what must fit on the page, in points
 * @param pitch from the top of this row to the top of the next, in points
 * @param keptWithNext whether it has to share its page with the next one
 * @param repeated stands above this row again when it is the first of a page, as the head of a table does
 */
record Row(
        @Nullable Print print,
        float height,
        float pitch,
        boolean keptWithNext,
        @Nullable Row repeated) {

    static final Row BLANK = new Row(null, 0, Grid.LINE, false, null);

    /** Room of the given height. */
    static Row gap(float height) {
        return new Row(null, 0, height, false, null);
    }

    /** Prints a row with its top edge at {@code top}, in points from the top of the page. */
    interface Print {
        void on(Page page, float top);
    }

    /** One line of the grid. */
    static Row of(Print print) {
        return of(print, Grid.SIZE_3, Grid.LINE);
    }

    static Row of(Print print, float height, float pitch) {
        return new Row(print, height, pitch, false, null);
    }

    static Row of(Element element, Line line) {
        return of((page, top) -> page.add(element, line, top + Grid.SIZE_3 * Grid.ASCENT));
    }

    /** A line of another size than that of the text. */
    static Row of(Element element, Line line, float size, float pitch) {
        return of((page, top) -> page.add(element, line, top + size * Grid.ASCENT), size, pitch);
    }

    boolean isBlank() {
        return print == null;
    }

    /** This row with something else printed first at the same height. */
    Row after(Print other) {
        var own = print;
        return own == null
                ? of(other)
                : new Row(
                        (page, top) -> {
                            other.on(page, top);
                            own.on(page, top);
                        },
                        height,
                        pitch,
                        keptWithNext,
                        repeated);
    }

    Row below(Row head) {
        return new Row(print, height, pitch, keptWithNext, head);
    }

    Row kept() {
        return new Row(print, height, pitch, true, repeated);
    }
}
