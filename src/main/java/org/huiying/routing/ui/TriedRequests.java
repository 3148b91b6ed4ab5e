package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;
import org.huiying.request.ui.RequestAddress;
import org.huiying.routing.trial.Effect;
import org.huiying.routing.trial.RuleTrials;
import org.huiying.routing.trial.Trial;
import org.huiying.routing.trial.TriedRequest;
import org.huiying.routing.trial.TriedRow;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** The requests on which a tried rule fires, page by page, all or by what it does to them. */
class TriedRequests extends Div {

    private final transient Trial trial;
    private final CardGrid<TriedRow> grid = new CardGrid<>(row -> RequestAddress.of(row.requestId()));
    private final Div chips = new Div();
    private @Nullable Effect effect;

    TriedRequests(RuleTrials trials, Trial trial) {
        this.trial = trial;
        addClassName("tried-requests");
        chips.addClassName("chips");
        grid.addComponentColumn(row -> new TriedEffect(row.tried().effect()))
                .setHeader(getTranslation("routing.trial.column.effect"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(TriedRow::title)
                .setHeader(getTranslation("routing.accuracy.column.request"))
                .setFlexGrow(2);
        grid.addColumn(TriedRow::receipt)
                .setHeader(getTranslation("routing.accuracy.column.receipt"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> change(row.tried()))
                .setHeader(getTranslation("routing.trial.column.change"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(TriedRow::department).setHeader(getTranslation("routing.accuracy.column.decidedFor"));
        grid.card(this::card);
        grid.setItemsPageable(page -> trials.rows(part(page)));
        grid.setEmptyStateText(getTranslation("routing.trial.none"));
        showChips();
        add(chips, grid);
    }

    private List<TriedRequest> part(Pageable page) {
        var shown = shown(effect);
        var from = (int) Math.min(page.getOffset(), shown.size());
        return shown.subList(from, Math.min(from + page.getPageSize(), shown.size()));
    }

    private List<TriedRequest> shown(@Nullable Effect wanted) {
        return wanted == null ? trial.readable() : trial.with(wanted);
    }

    private void showChips() {
        chips.removeAll();
        Stream.concat(Stream.<@Nullable Effect>of((Effect) null), Stream.of(Effect.values()))
                .forEach(wanted -> chips.add(chip(wanted)));
    }

    private Button chip(@Nullable Effect wanted) {
        var words = wanted == null ? getTranslation("routing.trial.all") : EnumText.of(wanted, this);
        var chip = new Button(
                getTranslation("routing.trial.chip", words, shown(wanted).size()), _ -> {
                    effect = wanted;
                    showChips();
                    grid.getDataProvider().refreshAll();
                });
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(effect == wanted));
        return chip;
    }

    private Component card(TriedRow row) {
        var title = new Span(row.title());
        title.addClassName("card-title");
        var details = new Span(change(row.tried()) + " · " + row.department());
        details.addClassName("secondary");
        var card = new Div(new TriedEffect(row.tried().effect()), title, details);
        card.addClassName("card-lines");
        return card;
    }

    private String change(TriedRequest tried) {
        return tried.without() == tried.with()
                ? kind(tried.with())
                : getTranslation("routing.trial.change", kind(tried.without()), kind(tried.with()));
    }

    private String kind(@Nullable DepartmentKind kind) {
        return kind == null ? getTranslation("routing.accuracy.noProposal") : EnumText.of(kind, this);
    }

    /** In a word and a colour. */
    private static final class TriedEffect extends Div {

        TriedEffect(Effect effect) {
            add(
                    switch (effect) {
                        case RIGHTED -> new Badge(EnumText.of(effect, this), Tone.OK, VaadinIcon.CHECK_CIRCLE_O);
                        case WRONGED -> new Badge(EnumText.of(effect, this), Tone.LATE, VaadinIcon.CLOSE_CIRCLE_O);
                        case UNCHANGED -> new Badge(EnumText.of(effect, this), Tone.IDLE, VaadinIcon.MINUS);
                    });
        }
    }
}
