package org.huiying.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;

/** The person's own name, and under it what belongs to the account. */
class AccountMenu extends MenuBar {

    AccountMenu(String name, List<AccountEntry> entries, AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("account-menu");
        getElement().setAttribute("aria-label", getTranslation("portal.account"));
        var button = addItem(VaadinIcon.USER.create());
        button.add(new Span(name));
        button.setAriaLabel(getTranslation("portal.account") + " " + name);
        for (var entry : entries) {
            button.getSubMenu()
                    .addItem(getTranslation(entry.key()), _ -> UI.getCurrent().navigate(entry.path()));
        }
        button.getSubMenu().addItem(getTranslation("portal.signOut"), _ -> authentication.logout());
    }
}
