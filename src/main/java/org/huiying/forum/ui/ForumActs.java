package org.huiying.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumService;

/** The steps the organiser can take with a forum as it stands; the one that leads on comes first. */
class ForumActs {

    private final Component screen;
    private final UUID forumId;
    private final ForumService forums;
    private final List<Button> buttons = new ArrayList<>();

    ForumActs(Component screen, UUID forumId, ForumService forums, ForumLifeCycle lifeCycle) {
        this.screen = screen;
        this.forumId = forumId;
        this.forums = forums;
        offer("setAgenda", lifeCycle::setAgenda);
        offer("begin", lifeCycle::begin);
        offer("endMeeting", lifeCycle::endMeeting);
        offer("collect", lifeCycle::collect);
        offer("resume", lifeCycle::resume);
    }

    Component[] buttons() {
        return buttons.toArray(Component[]::new);
    }

    private void offer(String act, Consumer<UUID> step) {
        if (!forums.permits("forum." + act, forumId)) {
            return;
        }
        var button = new Button(screen.getTranslation("forum.act." + act), _ -> {
            step.accept(forumId);
            UI.getCurrent().navigate(ForumAddress.of(forumId));
        });
        if (buttons.isEmpty()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        buttons.add(button);
    }
}
