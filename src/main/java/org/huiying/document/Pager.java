package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** Deals rows out to pages of 22 lines and keeps together what belongs together. */
final class Pager {

    private final List<Page> pages = new ArrayList<>();
    private int next;

    /** Begins on a first page whose grid is free from {@code firstFree} on. */
    Pager(Page first, int firstFree) {
        pages.add(first);
        next = firstFree;
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

    /** Sets lines at the foot of the last page, on a new one when the text leaves no room. */
    void placeAtFoot(List<Line> lines) {
        if (lines.size() > Grid.LINES) {
            // Nobody copies so many, but then they simply follow the text.
            place(lines.stream().map(line -> new Row(line, false)).toList());
            return;
        }
        if (next + lines.size() + 1 > Grid.LINES && !lines.isEmpty()) {
            turn();
        }
        for (var i = 0; i < lines.size(); i++) {
            pages.getLast().add(lines.get(i), Grid.baseline(Grid.LINES - lines.size() + i));
        }
    }

    private void placeTogether(List<Row> rows) {
        if (next + rows.size() > Grid.LINES && rows.size() <= Grid.LINES) {
            turn();
        }
        for (var row : rows) {
            place(row);
        }
    }

    private void place(Row row) {
        if (next >= Grid.LINES) {
            turn();
        }
        var line = row.line();
        if (line != null) {
            pages.getLast().add(line, Grid.baseline(next));
        } else if (next == 0) {
            // A page does not begin with an empty line.
            return;
        }
        next++;
    }

    private void turn() {
        pages.add(new Page());
        next = 0;
    }
}
