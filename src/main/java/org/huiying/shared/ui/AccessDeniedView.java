package org.huiying.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** The page is for other roles. */
@ParentLayout(MainLayout.class)
class AccessDeniedView extends FailurePage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> failure) {
        say(VaadinIcon.LOCK, getTranslation("portal.denied.title"), getTranslation("error.denied"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
