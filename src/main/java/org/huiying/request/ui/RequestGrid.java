package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.huiying.request.RequestSummary;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Requests, one a row or a card. */
class RequestGrid extends CardGrid<RequestSummary> {

    RequestGrid(boolean withFirm) {
        super(request -> RequestAddress.of(request.id()));
        addClassName("request-grid");
        addComponentColumn(request -> RequestStatusBadge.of(request.status(), this))
                .setHeader(getTranslation("request.view.status"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addComponentColumn(this::title)
                .setHeader(getTranslation("request.form.title"))
                .setFlexGrow(3);
        if (withFirm) {
            addColumn(RequestSummary::firmName).setHeader(getTranslation("request.view.firm"));
        }
        addColumn(RequestSummary::receipt)
                .setHeader(getTranslation("request.view.receipt"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(this::submitted)
                .setHeader(getTranslation("request.view.submitted"))
                .setWidth("11rem")
                .setFlexGrow(0);
        card(request -> card(request, withFirm));
    }

    private Component card(RequestSummary request, boolean withFirm) {
        var foot = new Div(RequestStatusBadge.of(request.status(), this), text(request.receipt(), "receipt"));
        foot.add(text(submitted(request), "moment"));
        foot.addClassName("card-foot");
        var card = new Div(title(request));
        if (withFirm) {
            card.add(text(request.firmName(), "firm"));
        }
        card.add(foot);
        card.addClassName("card");
        return card;
    }

    private Component title(RequestSummary request) {
        var title = new Div(text(request.title(), "written"));
        title.addClassName("row-title");
        if (request.confidential()) {
            var lock = VaadinIcon.LOCK.create();
            lock.getElement().setAttribute("role", "img");
            lock.getElement().setAttribute("aria-label", getTranslation("request.view.confidential"));
            title.addComponentAsFirst(lock);
        }
        return title;
    }

    private String submitted(RequestSummary request) {
        return Dates.moment(Objects.requireNonNullElse(request.submittedAt(), request.updatedAt()), getLocale());
    }

    private static Span text(@Nullable String words, String style) {
        var text = new Span(Objects.requireNonNullElse(words, ""));
        text.addClassName(style);
        return text;
    }
}
