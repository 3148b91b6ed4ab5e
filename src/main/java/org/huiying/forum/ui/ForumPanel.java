package org.huiying.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.huiying.forum.ForumDetails;
import org.huiying.forum.ForumService;
import org.huiying.request.RequestDetails;
import org.huiying.request.ui.RequestPanel;

/** On the page of a request: the forum it was raised for, to those who may read of it. */
@org.springframework.stereotype.Component
class ForumPanel implements RequestPanel {

    private static final int LAST = 90;

    private final ForumService forums;

    ForumPanel(ForumService forums) {
        this.forums = forums;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Component> panel(RequestDetails request) {
        return Optional.ofNullable(request.content().forumId())
                .filter(id -> forums.permits("forum.read", id))
                .map(id -> sheet(forums.get(id)));
    }

    private static Component sheet(ForumDetails forum) {
        var ui = UI.getCurrent();
        var time = new Paragraph(ForumWords.time(forum.plan(), ui.getLocale()));
        time.addClassName("secondary");
        var open = new Anchor(ForumAddress.of(forum.id()), forum.title());
        open.addClassName("forum-title");
        var sheet = new Section(new H2(ui.getTranslation("forum.panel.title")), new Div(open), time);
        sheet.addClassName("sheet");
        return sheet;
    }
}
