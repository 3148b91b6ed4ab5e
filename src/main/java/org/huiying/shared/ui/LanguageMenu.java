package org.huiying.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;

/** Lets anybody choose the language; each language is named in itself. */
class LanguageMenu extends MenuBar {

    LanguageMenu(Locale current) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("language-menu");
        getElement().setAttribute("aria-label", getTranslation("portal.language"));
        var button = addItem(VaadinIcon.GLOBE.create());
        button.add(new Span(nameOf(current)));
        button.setAriaLabel(getTranslation("portal.language") + " " + nameOf(current));
        Languages.ALL.forEach(
                locale -> offer(button, locale, locale.getLanguage().equals(current.getLanguage())));
    }

    private static void offer(MenuItem button, Locale locale, boolean isCurrent) {
        var item = button.getSubMenu().addItem(nameOf(locale), _ -> LanguageChoice.choose(locale, UI.getCurrent()));
        item.setCheckable(true);
        item.setChecked(isCurrent);
        item.getElement().setAttribute("lang", locale.toLanguageTag());
    }

    private static String nameOf(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
