package org.huiying.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.huiying.request.RequestSummary;
import org.huiying.shared.ui.Dates;

/** Requests, one a row; a click or Enter opens one. */
class RequestGrid extends Grid<RequestSummary> {

    RequestGrid(boolean withFirm) {
        addClassName("request-grid");
        addComponentColumn(request -> RequestStatusBadge.of(request.status(), this))
                .setHeader(getTranslation("request.view.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(RequestGrid::title)
                .setHeader(getTranslation("request.field.title"))
                .setFlexGrow(3);
        if (withFirm) {
            addColumn(RequestSummary::firmName).setHeader(getTranslation("request.view.firm"));
        }
        addColumn(request -> Dates.moment(
                        Objects.requireNonNullElse(request.submittedAt(), request.updatedAt()), getLocale()))
                .setHeader(getTranslation("request.view.submitted"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setSelectionMode(SelectionMode.NONE);
        addItemClickListener(click ->
                UI.getCurrent().navigate(RequestAddress.of(click.getItem().id())));
    }

    private static Div title(RequestSummary request) {
        var title = new Span(request.title());
        title.addClassName("written");
        var receipt = new Span(Objects.requireNonNullElse(request.receipt(), ""));
        receipt.addClassName("receipt");
        return new Div(title, receipt);
    }
}
