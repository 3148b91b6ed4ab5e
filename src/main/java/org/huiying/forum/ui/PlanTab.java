package org.huiying.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;
import org.huiying.forum.ForumDetails;
import org.huiying.forum.ForumService;
import org.huiying.shared.ui.Messages;

/** The plan and who is invited. */
class PlanTab extends Div {

    private final PlanForm form = new PlanForm();
    private final transient ForumService forums;
    private final UUID forumId;
    private long version;

    PlanTab(ForumDetails forum, ForumServices services) {
        this.forums = services.forums();
        this.forumId = forum.id();
        this.version = forum.version();
        addClassName("forum-tab");
        form.show(forum.plan());
        var sheet = new Div(new H2(getTranslation("forum.plan.title")), form);
        sheet.addClassName("sheet");
        if (forums.permits("forum.edit", forumId)) {
            var buttons = new Div(new Button(getTranslation("forum.plan.save"), _ -> save()));
            buttons.addClassName("form-buttons");
            sheet.add(buttons);
        } else {
            form.readOnly(true);
        }
        add(sheet, new DepartmentInvitations(forumId, services), new FirmInvitations(forumId, services));
    }

    private void save() {
        version = forums.edit(forumId, version, form.plan());
        Messages.done(getTranslation("forum.plan.saved"));
    }
}
