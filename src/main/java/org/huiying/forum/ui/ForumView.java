package org.huiying.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import org.huiying.access.Policy;
import org.huiying.access.Screen;
import org.huiying.forum.ForumDetails;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;

/** One forum: the organiser's workspace with a tab for each phase; for guests what they need to know. */
@Route(value = "forum/:id/:tab?(plan|requests|agenda|day)", layout = MainLayout.class)
@Screen("screen.forum")
class ForumView extends Page implements BeforeEnterObserver {

    private final transient ForumServices services;
    private final transient Policy policy;
    private final transient List<ForumAddition> additions;
    private final Div content = new Div();

    ForumView(ForumServices services, Policy policy, List<ForumAddition> additions) {
        this.services = services;
        this.policy = policy;
        this.additions = List.copyOf(additions);
        content.addClassName("forum-workspace");
        add(content);
    }

    /** The address owns the tab; without one the phase decides. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var forum = services.forums().get(PageId.of(event));
        title(forum.title());
        content.removeAll();
        if (!services.forums().permits("forum.readNotes", forum.id())) {
            content.add(new ForumForGuests(forum, services, policy.permits("request.draft")));
            add(forum);
            return;
        }
        var tab = event.getRouteParameters()
                .get("tab")
                .map(name -> ForumTab.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(ForumTab.of(forum.status()));
        if (tab == ForumTab.MINUTES) {
            event.forwardTo(ForumAddress.of(forum.id(), ForumTab.MINUTES));
            return;
        }
        acts(new ForumActs(this, forum.id(), services.forums(), services.lifeCycle()).buttons());
        content.add(new ForumFrame(forum, tab), tab(tab, forum));
        add(forum);
    }

    private void add(ForumDetails forum) {
        additions.forEach(addition -> addition.of(forum).ifPresent(content::add));
    }

    private Component tab(ForumTab tab, ForumDetails forum) {
        return switch (tab) {
            case PLAN -> new PlanTab(forum, services);
            case REQUESTS -> new RequestsTab(forum.id(), services);
            case AGENDA -> new AgendaTab(forum.id(), services);
            case DAY -> new DayTab(forum.id(), services);
            case MINUTES -> throw new IllegalStateException("Another module shows the minutes");
        };
    }
}
