package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Objects;
import org.huiying.request.RequestSummary;
import org.huiying.request.ui.RequestRows.Row;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Requests, one a row or a card: where each stands, what it is, who has it and until when. */
class RequestGrid extends CardGrid<Row> {

    private final boolean withFirm;

    RequestGrid(boolean withFirm) {
        super(row -> RequestAddress.of(row.request().id()));
        this.withFirm = withFirm;
        addClassName("request-grid");
        column("request.view.status", row -> RequestStatusBadge.of(row.request().status(), this));
        addComponentColumn(row -> title(row.request()))
                .setHeader(getTranslation("request.form.title"))
                .setFlexGrow(3);
        if (withFirm) {
            addColumn(row -> row.request().firmName()).setHeader(getTranslation("request.view.firm"));
        }
        addComponentColumn(this::holder)
                .setHeader(getTranslation("request.list.holder"))
                .setFlexGrow(2);
        column("request.view.receipt", row -> text(row.request().receipt(), "receipt"));
        column("request.view.submitted", row -> text(submitted(row.request()), "moment"));
        card(this::card);
    }

    private void column(String header, SerializableFunction<Row, Component> cell) {
        addComponentColumn(cell::apply)
                .setHeader(getTranslation(header))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component card(Row row) {
        var request = row.request();
        var foot = new Div(RequestStatusBadge.of(request.status(), this), text(request.receipt(), "receipt"));
        foot.add(text(submitted(request), "moment"));
        foot.addClassName("card-foot");
        var card = new Div(title(request));
        if (withFirm) {
            card.add(text(request.firmName(), "firm"));
        }
        card.add(holder(row), foot);
        card.addClassName("card");
        return card;
    }

    private Component holder(Row row) {
        var holder = row.holder();
        if (holder == null) {
            return new Span();
        }
        var due = Dates.day(holder.due(), getLocale());
        var words = new Div(
                text(holder.department(), "written"),
                text(getTranslation("request.list.until", due, DueWords.left(holder, this)), "until"));
        words.addClassName("holder");
        return words;
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
        if (request.whole() != null) {
            title.add(text(getTranslation("request.list.partOf", request.whole()), "part-of"));
        }
        return title;
    }

    private String submitted(RequestSummary request) {
        var moment = Objects.requireNonNullElse(request.submittedAt(), request.updatedAt());
        return Dates.fullDay(ChinaTime.dateOf(moment), getLocale());
    }

    private static Span text(@Nullable String words, String style) {
        var text = new Span(Objects.requireNonNullElse(words, ""));
        text.addClassName(style);
        return text;
    }
}
