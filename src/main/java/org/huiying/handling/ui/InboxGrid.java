package org.huiying.handling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.huiying.handling.InboxRow;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;
import org.springframework.data.domain.Pageable;

/** Assignments in rows on a wide screen, as cards on a narrow one. */
class InboxGrid extends Grid<InboxRow> {

    private static final int NARROW = 720;
    private static final String KEY_OF_ROW = "element.getEventContext(event).item?.key ?? ''";

    private final Column<InboxRow> card;

    /** Reads the rows, page by page. */
    interface Rows {
        List<InboxRow> page(Pageable page);
    }

    InboxGrid(Rows rows) {
        super(InboxRow.class, false);
        addClassName("inbox-grid");
        column("light", row -> new LightBadge(row.light(), this))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("receipt", row -> new Span(row.receipt())).setAutoWidth(true).setFlexGrow(0);
        column("request", this::title).setFlexGrow(3);
        column("firm", row -> new Span(row.firmName())).setFlexGrow(2);
        column("part", row -> new Span(EnumText.of(row.part(), this)))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("since", row -> new Span(since(row))).setAutoWidth(true).setFlexGrow(0);
        column("due", row -> new Span(DueText.of(row, this))).setFlexGrow(2);
        card = addComponentColumn(this::card);
        card.setVisible(false);
        setItemsPageable(rows::page);
        addItemClickListener(click -> open(click.getItem()));
        openWithEnter();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var page = attach.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        var watching = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        addDetachListener(detach -> {
            watching.remove();
            detach.unregisterListener();
        });
    }

    private Column<InboxRow> column(String name, com.vaadin.flow.function.ValueProvider<InboxRow, Component> cell) {
        return addComponentColumn(cell)
                .setHeader(getTranslation("handling.inbox.column." + name))
                .setKey(name);
    }

    private void fit(int width) {
        var isNarrow = width > 0 && width < NARROW;
        getColumns().forEach(column -> column.setVisible((column == card) == isNarrow));
        setClassName("cards", isNarrow);
    }

    private void openWithEnter() {
        getElement()
                .addEventListener("keydown", pressed -> {
                    var row = getDataCommunicator()
                            .getKeyMapper()
                            .get(pressed.getEventData().get(KEY_OF_ROW).asString());
                    if (row != null) {
                        open(row);
                    }
                })
                .setFilter("event.key === 'Enter'")
                .addEventData(KEY_OF_ROW);
    }

    private static void open(InboxRow row) {
        UI.getCurrent().navigate("request/" + row.requestId());
    }

    private Component title(InboxRow row) {
        return new Anchor("request/" + row.requestId(), row.title());
    }

    private String since(InboxRow row) {
        return Dates.day(LocalDate.ofInstant(row.dispatchedAt(), ChinaTime.ZONE), getLocale());
    }

    private Component card(InboxRow row) {
        var head = new Div(new LightBadge(row.light(), this), new Span(EnumText.of(row.part(), this)));
        head.addClassName("card-head");
        var due = new Span(DueText.of(row, this));
        due.addClassName("card-due");
        var who = new Span(row.firmName() + " · " + row.receipt());
        who.addClassName("secondary");
        var card = new Div(head, title(row), due, who);
        card.addClassName("inbox-card");
        return card;
    }
}
