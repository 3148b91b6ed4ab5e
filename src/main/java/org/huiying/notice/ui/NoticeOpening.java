package org.huiying.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.notice.NoticeService;
import org.huiying.shared.NotFound;
import org.huiying.shared.ui.MainLayout;

/** The way from a notice to what it is about, on which it becomes read. */
@Route(value = NoticesView.PATH + "/:id", layout = MainLayout.class)
@Screen("screen.notices")
class NoticeOpening extends Div implements BeforeEnterObserver {

    private final transient NoticeService notices;

    NoticeOpening(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(notices.open(id(event.getRouteParameters().get("id").orElse(""))));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("notice", text);
        }
    }
}
