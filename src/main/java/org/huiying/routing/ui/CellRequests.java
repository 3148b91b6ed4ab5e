package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huiying.department.DepartmentKind;
import org.huiying.request.ui.RequestAddress;
import org.huiying.routing.learning.AccuracyPeriod;
import org.huiying.routing.learning.AccuracyService;
import org.huiying.routing.learning.DecidedRequest;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;
import org.jspecify.annotations.Nullable;

/** The requests behind one number of the confusion matrix. */
class CellRequests extends Div {

    CellRequests(
            AccuracyService accuracy,
            AccuracyPeriod period,
            @Nullable DepartmentKind proposed,
            DepartmentKind decided) {
        addClassName("cell-requests");
        var grid = new CardGrid<DecidedRequest>(request -> RequestAddress.of(request.requestId()));
        grid.addColumn(DecidedRequest::title)
                .setHeader(getTranslation("routing.accuracy.column.request"))
                .setFlexGrow(2);
        grid.addColumn(DecidedRequest::receipt)
                .setHeader(getTranslation("routing.accuracy.column.receipt"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(request -> probability(request, getLocale()))
                .setHeader(getTranslation("routing.accuracy.column.probability"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(DecidedRequest::department).setHeader(getTranslation("routing.accuracy.column.decidedFor"));
        grid.addColumn(request -> Dates.moment(request.decidedAt(), getLocale()))
                .setHeader(getTranslation("routing.accuracy.column.decidedAt"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.card(this::card);
        grid.setItemsPageable(page -> accuracy.cell(period, proposed, decided, page));
        grid.setEmptyStateText(getTranslation("routing.accuracy.cell.empty"));
        add(
                new H2(getTranslation(
                        "routing.accuracy.cell.title",
                        ConfusionMatrix.proposed(proposed, this),
                        EnumText.of(decided, this))),
                grid);
    }

    private Component card(DecidedRequest request) {
        var title = new Span(request.title());
        title.addClassName("card-title");
        var details = new Span(request.department() + " · " + Dates.moment(request.decidedAt(), getLocale()));
        details.addClassName("secondary");
        var card = new Div(title, details);
        card.addClassName("card-lines");
        return card;
    }

    private static String probability(DecidedRequest request, Locale locale) {
        return request.probability() == null ? "–" : Share.percent(request.probability(), locale);
    }
}
