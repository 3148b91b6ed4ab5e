package org.huiying.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.huiying.shared.NotFound;

/** The thing is not there, or is none of this person's business: both look alike. */
@ParentLayout(MainLayout.class)
class NotFoundView extends FailurePage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> failure) {
        var sentence = FailureMessages.sentence(failure.getException(), UI.getCurrent());
        say(VaadinIcon.QUESTION_CIRCLE_O, getTranslation("portal.noPage.title"), sentence);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
