package org.huiying.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.huiying.shared.ui.EmptyState;

/** The day itself: who came, and item by item what was said. */
class DayTab extends Div {

    DayTab(UUID forumId, ForumServices services) {
        addClassName("forum-tab");
        add(new AttendanceSheet(forumId, services));
        var items = services.agenda().items(forumId);
        if (items.isEmpty()) {
            add(new EmptyState(VaadinIcon.LIST_OL, getTranslation("forum.agenda.empty")));
            return;
        }
        var isLive = services.forums().permits("forum.note", forumId);
        add(new H2(getTranslation("forum.day.items")));
        var hint = new Paragraph(getTranslation(isLive ? "forum.day.savesItself" : "forum.day.notYet"));
        hint.addClassName("secondary");
        add(hint);
        items.forEach(item -> add(new ItemNotesCard(forumId, item, services, isLive)));
    }
}
