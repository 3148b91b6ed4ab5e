package org.huiying.forum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import org.huiying.access.Policy;
import org.huiying.access.Screen;
import org.huiying.forum.ForumDetails;
import org.huiying.forum.ForumService;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.springframework.data.domain.PageRequest;

/** Forums, the latest first: all of them for the organiser, for guests those they are invited to. */
@Route(value = ForumAddress.LIST, layout = MainLayout.class)
@Screen("screen.forums")
class ForumListView extends Page {

    private static final int PAGE = 30;

    private final transient ForumService forums;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private int pages;

    ForumListView(ForumService forums, Policy policy) {
        this.forums = forums;
        var plans = policy.permits("forum.plan");
        title(getTranslation("forum.list.title"));
        list.addClassName("forum-list");
        more.setText(getTranslation("forum.list.more"));
        more.addClickListener(_ -> showMore());
        showMore();
        if (list.getComponentCount() > 0) {
            if (plans) {
                acts(planButton());
            }
            add(list, more);
        } else {
            add(
                    plans
                            ? new EmptyState(VaadinIcon.CALENDAR_USER, getTranslation("forum.list.empty"), planButton())
                            : new EmptyState(VaadinIcon.CALENDAR_USER, getTranslation("forum.list.emptyForGuests")));
        }
    }

    private Button planButton() {
        var plan = new Button(
                getTranslation("forum.list.plan"), _ -> UI.getCurrent().navigate(ForumAddress.NEW));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        return plan;
    }

    private void showMore() {
        var next = forums.list(PageRequest.of(pages++, PAGE));
        next.forEach(forum -> list.add(row(forum)));
        more.setVisible(next.size() == PAGE);
    }

    private ListItem row(ForumDetails forum) {
        var title = new Anchor(ForumAddress.of(forum.id()), forum.title());
        title.addClassName("forum-title");
        var facts = new Div(
                new Span(ForumWords.time(forum.plan(), getLocale())),
                new Span(forum.plan().place()));
        facts.addClassNames("forum-facts", "secondary");
        var row = new ListItem(new Div(title, facts), ForumWords.badge(forum.status(), this));
        row.addClassName("sheet");
        return row;
    }
}
