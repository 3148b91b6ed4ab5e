package org.huiying.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** The address leads to no page. */
@ParentLayout(MainLayout.class)
class PageNotFoundView extends FailurePage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> failure) {
        say(
                VaadinIcon.QUESTION_CIRCLE_O,
                getTranslation("portal.noPage.title"),
                getTranslation("portal.noPage.sentence"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
