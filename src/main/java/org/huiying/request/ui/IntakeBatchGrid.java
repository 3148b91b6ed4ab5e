package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.request.intake.IntakeBatch;
import org.huiying.request.intake.IntakeService;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EmptyState;

/** The sheets uploaded so far, the latest first; a row opens one. */
class IntakeBatchGrid extends CardGrid<IntakeBatch> {

    IntakeBatchGrid(IntakeService intake) {
        super(batch -> IntakeAddress.of(batch.id()));
        addComponentColumn(batch -> BatchStatusBadge.of(batch.status(), this))
                .setHeader(getTranslation("request.intake.batch.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(IntakeBatchGrid::name)
                .setHeader(getTranslation("request.intake.batch.file"))
                .setFlexGrow(3);
        addColumn(this::counts)
                .setHeader(getTranslation("request.intake.batch.counts"))
                .setFlexGrow(2);
        addColumn(IntakeBatch::uploader)
                .setHeader(getTranslation("request.intake.batch.uploader"))
                .setAutoWidth(true);
        addColumn(this::moment)
                .setHeader(getTranslation("request.intake.batch.uploadedAt"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        card(this::card);
        setAllRowsVisible(false);
        setEmptyStateComponent(new EmptyState(VaadinIcon.TABLE, getTranslation("request.intake.batch.none")));
        setItemsPageable(intake::list);
    }

    private static Component name(IntakeBatch batch) {
        return new Anchor(IntakeAddress.of(batch.id()), batch.fileName());
    }

    private String counts(IntakeBatch batch) {
        return getTranslation("request.intake.batch.countsText", batch.imported(), batch.rows());
    }

    private String moment(IntakeBatch batch) {
        return Dates.moment(batch.uploadedAt(), getLocale());
    }

    private Component card(IntakeBatch batch) {
        var about = new Span(counts(batch) + " · " + moment(batch));
        about.addClassName("secondary");
        var card = new Div(BatchStatusBadge.of(batch.status(), this), name(batch), about);
        card.addClassName("intake-card");
        return card;
    }
}
