package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.List;
import org.huiying.handling.InboxRow;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;
import org.springframework.data.domain.Pageable;

/** Assignments in rows on a wide screen, as cards on a narrow one. */
class InboxGrid extends CardGrid<InboxRow> {

    /** Reads the rows, page by page. */
    interface Rows {
        List<InboxRow> page(Pageable page);
    }

    InboxGrid(Rows rows) {
        super(row -> "request/" + row.requestId());
        addClassName("inbox-grid");
        narrow("light", row -> new LightBadge(row.light(), this));
        narrow("receipt", row -> new Span(row.receipt()));
        column("request", this::titleWithMark).setFlexGrow(3);
        column("firm", row -> new Span(row.firmName())).setFlexGrow(2);
        narrow("part", row -> new Span(EnumText.of(row.part(), this)));
        narrow("since", row -> new Span(since(row)));
        column("due", row -> new Span(DueText.of(row, this))).setFlexGrow(2);
        card(this::picture);
        setItemsPageable(rows::page);
    }

    private Column<InboxRow> column(String name, ValueProvider<InboxRow, Component> cell) {
        return addComponentColumn(cell).setHeader(getTranslation("handling.inbox.column." + name));
    }

    private void narrow(String name, ValueProvider<InboxRow, Component> cell) {
        column(name, cell).setAutoWidth(true).setFlexGrow(0);
    }

    private Component titleWithMark(InboxRow row) {
        return row.automatic() ? new Div(title(row), new AutomaticBadge(this)) : title(row);
    }

    private static Component title(InboxRow row) {
        var title = new Anchor("request/" + row.requestId(), row.title());
        title.addClassName("written");
        return title;
    }

    private String since(InboxRow row) {
        return Dates.day(LocalDate.ofInstant(row.dispatchedAt(), ChinaTime.ZONE), getLocale());
    }

    private Component picture(InboxRow row) {
        var head = new Div(new LightBadge(row.light(), this), new Span(EnumText.of(row.part(), this)));
        head.addClassName("card-head");
        var due = new Span(DueText.of(row, this));
        due.addClassName("card-due");
        var who = new Span(row.firmName() + " · " + row.receipt());
        who.addClassName("secondary");
        var picture = new Div(head, titleWithMark(row), due, who);
        picture.addClassName("inbox-card");
        return picture;
    }
}
