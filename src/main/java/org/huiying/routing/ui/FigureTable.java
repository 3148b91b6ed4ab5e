package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A small table of figures; where it is wider than the screen it scrolls by itself, by keyboard too. */
class FigureTable extends Div {

    private final NativeTableBody body;

    /** @param columns names of the columns, that of the row names first */
    FigureTable(String name, List<String> columns) {
        addClassName("figure-table");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", name);
        var table = new NativeTable();
        var head = table.getHead().addRow();
        columns.forEach(column -> head.add(header(column, "col")));
        body = table.addBody();
        add(table);
    }

    void row(String name, List<? extends Component> cells) {
        var row = new NativeTableRow();
        row.add(header(name, "row"));
        cells.forEach(cell -> row.addDataCell().add(cell));
        body.add(row);
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var header = new NativeTableHeaderCell(words);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
