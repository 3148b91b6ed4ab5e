package org.huiying.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import org.huiying.access.Screen;
import org.huiying.notice.Notice;
import org.huiying.notice.NoticeService;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;

/** Everything the person was told, the latest first; each entry opens what it is about. */
@Route(value = NoticesView.PATH, layout = MainLayout.class)
@Screen("screen.notices")
class NoticesView extends Page {

    static final String PATH = "notices";

    NoticesView(NoticeService notices) {
        title(getTranslation("notice.title"));
        addClassName("notices");
        acts(new Button(getTranslation("notice.markAllRead"), _ -> {
            notices.markAllRead();
            UI.getCurrent().refreshCurrentRoute(false);
        }));
        var grid = new CardGrid<Notice>(notice -> PATH + "/" + notice.id());
        grid.addComponentColumn(this::sentence)
                .setHeader(getTranslation("notice.what"))
                .setFlexGrow(4);
        grid.addColumn(this::moment)
                .setHeader(getTranslation("notice.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.card(this::card);
        grid.setItemsPageable(notices::list);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.BELL_O, getTranslation("notice.none")));
        add(grid);
    }

    private Component sentence(Notice notice) {
        var title = notice.title() == null ? getTranslation("notice.confidential") : notice.title();
        var link = new Anchor(
                PATH + "/" + notice.id(), getTranslation(EnumText.key(notice.kind()), notice.receipt(), title));
        link.setClassName("unread", !notice.read());
        if (!notice.read()) {
            link.addComponentAsFirst(unreadMark());
        }
        return link;
    }

    private Component unreadMark() {
        var mark = new Span(getTranslation("notice.unread"));
        mark.addClassName("unread-mark");
        return mark;
    }

    private String moment(Notice notice) {
        return Dates.moment(notice.at(), getLocale());
    }

    private Component card(Notice notice) {
        var when = new Span(moment(notice));
        when.addClassName("secondary");
        var card = new Div(sentence(notice), when);
        card.addClassName("notice-card");
        return card;
    }
}
