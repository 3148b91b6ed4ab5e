package org.huiying.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.huiying.notice.NoticeService;

/** How many notices are unread; leads to them. Counts anew at every page and when something arrives. */
class Bell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final transient NoticeService notices;
    private final transient BellRing ring;
    private final UUID accountId;
    private final Span count = new Span();

    Bell(NoticeService notices, BellRing ring, UUID accountId) {
        this.notices = notices;
        this.ring = ring;
        this.accountId = accountId;
        setHref(NoticesView.PATH);
        addClassName("bell");
        count.addClassName("count");
        var icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, count);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var ui = attach.getUI();
        var ringing = ring.hang(accountId, ui.accessLater(this::countAnew, () -> {})::run);
        var navigating = ui.addAfterNavigationListener(_ -> countAnew());
        addDetachListener(detach -> {
            ringing.remove();
            navigating.remove();
            detach.unregisterListener();
        });
        countAnew();
    }

    private void countAnew() {
        var unread = notices.unread();
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(unread));
        count.setVisible(unread > 0);
        setAriaLabel(getTranslation(unread > 0 ? "notice.bell.unread" : "notice.title", unread));
    }
}
