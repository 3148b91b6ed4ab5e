package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** Deals rows out to pages and keeps together what belongs together. */
final class Pager {

    private static final float ROUNDING = 0.1f;

    private final List<Page> pages = new ArrayList<>();

    /** How much of the type area's height is used, in points. */
    private float used;

    private final Pitch pitch;

    /** Begins on a first page of which {@code lines} lines of the grid are used. */
    Pager(Page first, int lines, Pitch pitch) {
        this.pitch = pitch;
        pages.add(first);
        used = lines * Grid.LINE;
    }

    /**
     * How far apart lines stand; an office narrows them a little to save a page that would be almost empty, and widens
     * them to fill the page that a signature has left (7.3.5.5).
     */
    enum Pitch {
        WIDEST(1.1f),
        WIDER(1.05f),
        GRID(1),
        NARROWER(0.95f),
        NARROWEST(0.9f);

        private final float factor;

        Pitch(float factor) {
            this.factor = factor;
        }

        /** The place of a base line on the page, in lines of this distance. */
        int line(float baseline) {
            return Math.round((baseline - Grid.baseline(0)) / (Grid.LINE * factor));
        }

        /** Never so narrow that rows overlap. */
        private float of(Row row) {
            return Math.max(row.height(), row.pitch() * factor);
        }
    }

    List<Page> pages() {
        return pages;
    }

    void place(List<Row> rows) {
        var start = 0;
        while (start < rows.size()) {
            var end = start + 1;
            while (end < rows.size() && rows.get(end - 1).keptWithNext()) {
                end++;
            }
            placeTogether(rows.subList(start, end));
            start = end;
        }
    }

    /** Sets rows at the foot of the last page, on a new one when the text leaves no room. */
    void placeAtFoot(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var height = height(rows);
        if (height > Grid.HEIGHT + ROUNDING) {
            // Nobody copies so many, but then they simply follow the text.
            place(rows);
            return;
        }
        if (used + height > Grid.HEIGHT + ROUNDING) {
            turn();
        }
        used = Grid.HEIGHT - height;
        rows.forEach(this::place);
    }

    void turn() {
        pages.add(new Page());
        used = 0;
    }

    private void placeTogether(List<Row> rows) {
        var height = height(rows);
        if (used + height > Grid.HEIGHT + ROUNDING && height <= Grid.HEIGHT + ROUNDING) {
            turn();
        }
        rows.forEach(this::place);
    }

    private void place(Row row) {
        if (used > 0 && used + row.height() > Grid.HEIGHT + ROUNDING) {
            turn();
        }
        var repeated = row.repeated();
        if (used == 0 && repeated != null) {
            place(repeated);
        }
        var print = row.print();
        if (print != null) {
            print.on(pages.getLast(), Grid.TOP + used);
        } else if (used == 0) {
            // A page does not begin with an empty line.
            return;
        }
        used += pitch.of(row);
    }

    private float height(List<Row> rows) {
        var height = 0f;
        var top = 0f;
        for (var row : rows) {
            height = row.isBlank() ? height : top + row.height();
            top += pitch.of(row);
        }
        return height;
    }
}
