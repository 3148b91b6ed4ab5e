package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.UUID;
import org.huiying.handling.TriageRow;
import org.huiying.request.RequestStatus;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The requests that wait, the longest waiting first; the one shown in the middle is marked. */
class TriageList extends CardGrid<TriageRow> {

    private @Nullable UUID shown;

    TriageList(Rows rows, java.util.function.Function<TriageRow, String> path) {
        super(path);
        addClassName("triage-list");
        addComponentColumn(this::entry);
        setPartNameGenerator(row -> row.requestId().equals(shown) ? "shown" : null);
        setItemsPageable(rows::page);
    }

    /** Reads the rows, page by page. */
    interface Rows {
        java.util.List<TriageRow> page(org.springframework.data.domain.Pageable page);
    }

    void show(@Nullable UUID requestId) {
        shown = requestId;
        getDataProvider().refreshAll();
    }

    private Component entry(TriageRow row) {
        var title = new Span(row.title());
        title.addClassName("entry-title");
        var since = LocalDate.ofInstant(row.submittedAt(), ChinaTime.ZONE);
        var about = new Span(row.firmName() + " · " + Dates.day(since, getLocale()));
        about.addClassName("secondary");
        var entry = new Div(title, about);
        entry.addClassName("entry");
        if (row.status() == RequestStatus.ASSIGNED) {
            entry.add(new AutomaticBadge(this));
        } else if (row.status() == RequestStatus.RETURNED) {
            entry.add(new Badge(getTranslation("handling.triage.returned"), Tone.LATE, VaadinIcon.ARROW_BACKWARD));
        } else if (!row.sure()) {
            entry.add(new Badge(getTranslation("handling.triage.toRead"), Tone.NEAR, VaadinIcon.QUESTION_CIRCLE_O));
        }
        return entry;
    }
}
