package org.huiying.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** The page could not be made; the log knows why, the person what to do. */
@ParentLayout(MainLayout.class)
class FailureView extends FailurePage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        var sentence = FailureMessages.sentence(failure.getCaughtException(), UI.getCurrent());
        say(VaadinIcon.EXCLAMATION_CIRCLE_O, getTranslation("portal.broken.title"), sentence);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
