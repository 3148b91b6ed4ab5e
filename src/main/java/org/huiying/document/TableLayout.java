package org.huiying.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.huiying.document.Table.Column;

/** Sets a table across the type area: ruled cells whose text wraps; a row is split only if it is higher than a page. */
final class TableLayout {

    private static final float SIZE = 12;
    private static final float LEADING = 18;
    private static final float PADDING = 1.5f * Grid.MM;
    private static final float RULE = 0.5f;

    private final Table table;
    private final float least;
    private final Element element;

    /** @param least how high a row is at least, in points */
    TableLayout(Table table, float least, Element parent) {
        this.table = table;
        this.least = least;
        this.element = parent.add("Table");
    }

    static void add(Rows rows, Table table) {
        new TableLayout(table, 0, rows.root()).addTo(rows);
    }

    void addTo(Rows rows) {
        if (table.columns().isEmpty()) {
            return;
        }
        var head = cells(table.columns().stream().map(Column::heading).toList(), Role.HEADING);
        var headElement = element.add("TR");
        var headElements = table.columns().stream()
                .map(_ -> headElement.add("TH").with("Table", "Scope", COSName.getPDFName("Column")))
                .toList();
        rows.add(row(head, headElements).kept());
        var repeated = row(head, List.of());
        for (var texts : table.rows()) {
            var rowElement = element.add("TR");
            var elements =
                    table.columns().stream().map(_ -> rowElement.add("TD")).toList();
            var cells = cells(texts, Role.TEXT);
            var most = (int) ((Grid.HEIGHT - repeated.pitch() - 2 * PADDING) / LEADING);
            for (var from = 0; from == 0 || from < lines(cells); from += most) {
                rows.add(row(part(cells, from, most), elements).below(repeated));
            }
        }
        rows.add(Row.gap(Grid.LINE - Grid.SIZE_3));
    }

    private List<List<Line>> cells(List<String> texts, Role role) {
        var cells = new ArrayList<List<Line>>();
        for (var i = 0; i < table.columns().size(); i++) {
            var text = i < texts.size() ? CleanText.line(texts.get(i)) : "";
            var centred = role == Role.HEADING || table.columns().get(i).centred();
            cells.add(LineBreaker.lines(Span.glyphs(List.of(new Span(text, role, SIZE))), shape(i, centred)));
        }
        return cells;
    }

    private Shape shape(int column, boolean centred) {
        var left = (edge(column) + PADDING) / Grid.CHARACTER;
        var right = (Grid.WIDTH - edge(column + 1) + PADDING) / Grid.CHARACTER;
        return new Shape(left, left, right, centred ? Shape.Alignment.CENTRED : Shape.Alignment.LEFT);
    }

    /** The left edge of a column, from the left of the type area. */
    private float edge(int column) {
        var before = 0f;
        var all = 0f;
        for (var i = 0; i < table.columns().size(); i++) {
            var share = table.columns().get(i).share();
            before += i < column ? share : 0;
            all += share;
        }
        return Grid.WIDTH * before / all;
    }

    private static int lines(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<List<Line>> part(List<List<Line>> cells, int from, int most) {
        return cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(from + most, lines.size())))
                .toList();
    }

    /** A row of cells; without elements it is decoration. */
    private Row row(List<List<Line>> cells, List<Element> elements) {
        var height = Math.max(least, Math.max(1, lines(cells)) * LEADING + 2 * PADDING);
        return Row.of((page, top) -> print(page, top, height, cells, elements), height, height);
    }

    private void print(Page page, float top, float height, List<List<Line>> cells, List<Element> elements) {
        page.blackRule(new Page.Box(Grid.LEFT, top, Grid.WIDTH, RULE));
        page.blackRule(new Page.Box(Grid.LEFT, top + height, Grid.WIDTH, RULE));
        for (var i = 0; i <= cells.size(); i++) {
            page.blackRule(new Page.Box(Grid.LEFT + edge(i) - RULE / 2, top, RULE, height + RULE));
        }
        for (var i = 0; i < cells.size(); i++) {
            var lines = cells.get(i);
            var baseline = top + (height - lines.size() * LEADING) / 2 + (LEADING - SIZE) / 2 + SIZE * Grid.ASCENT;
            for (var line : lines) {
                if (elements.isEmpty()) {
                    page.decorate(line, baseline);
                } else {
                    page.add(elements.get(i), line, baseline);
                }
                baseline += LEADING;
            }
        }
    }
}
