package org.huiying.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.huiying.access.Screen;
import org.huiying.notice.NoticeService;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.PageId;

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
        event.forwardTo(notices.open(PageId.of(event)));
    }
}
