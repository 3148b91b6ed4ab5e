package org.huiying.request.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import org.huiying.request.RequestFilter;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.request.RequestSummary;
import org.huiying.shared.ui.Dates;
import org.springframework.data.domain.PageRequest;

/** Drafts waiting to be continued; not there at all when there are none. */
class DraftList extends Section {

    private static final RequestFilter DRAFTS = new RequestFilter("", Set.of(RequestStatus.DRAFT), null, null);
    private static final int SHOWN = 20;

    DraftList(RequestService requests) {
        addClassNames("sheet", "draft-list");
        var drafts = requests.list(DRAFTS, PageRequest.of(0, SHOWN));
        setVisible(!drafts.isEmpty());
        var list = new UnorderedList();
        drafts.forEach(draft -> list.add(item(draft)));
        add(new H2(getTranslation("request.list.drafts")), list);
    }

    private ListItem item(RequestSummary draft) {
        var title = draft.title().isBlank() ? getTranslation("request.list.untitled") : draft.title();
        var link = new Anchor(RequestAddress.draft(draft.id()), title);
        link.addClassName("written");
        var saved = new Span(getTranslation("request.list.savedAt", Dates.moment(draft.updatedAt(), getLocale())));
        var carryOn = new Anchor(RequestAddress.draft(draft.id()), getTranslation("request.list.continue"));
        carryOn.addClassName("continue");
        return new ListItem(link, saved, carryOn);
    }
}
