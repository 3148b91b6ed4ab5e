package org.huiying.request.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.shared.ui.MainLayout;

/** Begins a request under a fresh id: from here on its address is what makes saving and submitting happen once. */
@Route(value = RequestAddress.NEW, layout = MainLayout.class)
@Screen("screen.draft")
class NewRequestView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(RequestAddress.draft(UUID.randomUUID()));
    }
}
