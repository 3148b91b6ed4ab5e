package org.huiying.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.forum.ForumDetails;
import org.huiying.forum.ForumStatus;
import org.huiying.shared.ui.EnumText;

/** The head of a forum's workspace: how far it has come, and the tabs. */
public class ForumFrame extends Div {

    public ForumFrame(ForumDetails forum, ForumTab shown) {
        addClassName("forum-frame");
        add(progress(forum.status()), tabs(forum, shown));
    }

    private Component progress(ForumStatus reached) {
        var line = new OrderedList();
        for (var status : ForumStatus.values()) {
            var item = new ListItem(mark(status, reached), new Span(EnumText.of(status, this)));
            item.addClassName(status.compareTo(reached) < 0 ? "passed" : status == reached ? "current" : "coming");
            if (status == reached) {
                item.getElement().setAttribute("aria-current", "step");
            }
            line.add(item);
        }
        var progress = new Div(line);
        progress.addClassName("progress-line");
        return progress;
    }

    private static Component mark(ForumStatus status, ForumStatus reached) {
        var isDone = status.compareTo(reached) < 0 || reached == ForumStatus.MINUTES_ISSUED;
        var icon = (isDone
                        ? VaadinIcon.CHECK_CIRCLE
                        : status == reached ? VaadinIcon.DOT_CIRCLE : VaadinIcon.CIRCLE_THIN)
                .create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return new Div(icon);
    }

    private Component tabs(ForumDetails forum, ForumTab shown) {
        var tabs = new Nav();
        tabs.addClassNames("chips", "forum-tabs");
        tabs.setAriaLabel(getTranslation("forum.tabs"));
        for (var tab : ForumTab.values()) {
            var link = new Anchor(ForumAddress.of(forum.id(), tab), getTranslation("forum.tab." + tab));
            link.addClassName("chip");
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        return tabs;
    }
}
