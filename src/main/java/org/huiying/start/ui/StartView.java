package org.huiying.start.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import org.huiying.access.Screen;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.NavigationEntry;
import org.huiying.shared.ui.Viewers;
import org.springframework.beans.factory.ObjectProvider;

/** What this is and where to begin, for anybody; whoever is signed in goes straight to his work. */
@Route(value = "", layout = MainLayout.class)
@Screen("screen.start")
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Viewers viewers;
    private final transient ObjectProvider<NavigationEntry> entries;

    StartView(Viewers viewers, ObjectProvider<NavigationEntry> entries) {
        this.viewers = viewers;
        this.entries = entries;
        addClassName("start");
        add(promise(), new FourSteps(), new Assurances());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var viewer = viewers.current();
        if (viewer.isSignedIn()) {
            entries.stream()
                    .filter(entry -> viewer.permits().test(entry.action()))
                    .min(Comparator.comparingInt(NavigationEntry::order))
                    .ifPresent(entry -> event.forwardTo(entry.path()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("start.pageTitle");
    }

    private Section promise() {
        var heading = new H1(getTranslation("start.heading"));
        heading.getElement().setAttribute("tabindex", "-1");
        var promise = new Section(heading, new Paragraph(getTranslation("start.what")), new FirstSteps());
        promise.addClassName("start-promise");
        return promise;
    }
}
