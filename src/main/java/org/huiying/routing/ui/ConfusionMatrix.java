package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.learning.ConfusionCell;
import org.huiying.shared.ui.EnumText;
import org.jspecify.annotations.Nullable;

/** What was proposed, row by row, against what was decided, column by column; each number leads to its requests. */
class ConfusionMatrix extends Div {

    private final Collection<ConfusionCell> cells;
    private final boolean linked;
    private final Function<ConfusionCell, AccuracyAddress> address;

    /**
     * @param linked whether the viewer may see the requests behind a number
     * @param address of a cell's requests
     */
    ConfusionMatrix(Collection<ConfusionCell> cells, boolean linked, Function<ConfusionCell, AccuracyAddress> address) {
        this.cells = cells;
        this.linked = linked;
        this.address = address;
        var decided = Arrays.stream(DepartmentKind.values())
                .filter(kind -> cells.stream().anyMatch(cell -> cell.decided() == kind || cell.proposed() == kind))
                .toList();
        var name = getTranslation("routing.accuracy.matrix");
        var table = new FigureTable(
                name,
                Stream.concat(
                                Stream.of(getTranslation("routing.accuracy.matrix.corner")),
                                decided.stream().map(kind -> EnumText.of(kind, this)))
                        .toList());
        table.addClassName("matrix");
        decided.forEach(proposed -> table.row(EnumText.of(proposed, this), row(proposed, decided)));
        if (cells.stream().anyMatch(cell -> cell.proposed() == null)) {
            table.row(getTranslation("routing.accuracy.noProposal"), row(null, decided));
        }
        add(table);
    }

    private List<Component> row(@Nullable DepartmentKind proposed, List<DepartmentKind> decided) {
        var row = new ArrayList<Component>();
        decided.forEach(kind -> row.add(cells.stream()
                .filter(cell -> cell.proposed() == proposed && cell.decided() == kind)
                .findFirst()
                .map(this::number)
                .orElseGet(Span::new)));
        return row;
    }

    private Component number(ConfusionCell cell) {
        var count = Integer.toString(cell.requests());
        if (!linked) {
            return mark(new Span(count), cell);
        }
        var link = new RouterLink(count, AccuracyView.class);
        link.setQueryParameters(address.apply(cell).parameters());
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "routing.accuracy.cell",
                                proposed(cell.proposed(), this),
                                EnumText.of(cell.decided(), this),
                                cell.requests()));
        return mark(link, cell);
    }

    static String proposed(@Nullable DepartmentKind kind, Component screen) {
        return kind == null ? screen.getTranslation("routing.accuracy.noProposal") : EnumText.of(kind, screen);
    }

    private static Component mark(Component number, ConfusionCell cell) {
        number.addClassName(cell.isRight() ? "right" : "wrong");
        return number;
    }
}
