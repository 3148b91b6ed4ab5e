package org.huiying.forum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.forum.ForumService;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;

/** Starts a forum: its plan is all it takes, guests come next. */
@Route(value = ForumAddress.NEW, layout = MainLayout.class)
@Screen("screen.newForum")
class NewForumView extends Page {

    private final UUID id = UUID.randomUUID();
    private final PlanForm form = new PlanForm();
    private final transient ForumService forums;

    NewForumView(ForumService forums) {
        this.forums = forums;
        title(getTranslation("forum.new.title"));
        form.organiser(forums.lastOrganiser());
        var save = new Button(getTranslation("forum.new.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save);
        buttons.addClassName("form-buttons");
        var sheet = new Div(form, buttons);
        sheet.addClassName("sheet");
        add(sheet);
    }

    private void save() {
        forums.plan(id, form.plan());
        UI.getCurrent().navigate(ForumAddress.of(id));
    }
}
