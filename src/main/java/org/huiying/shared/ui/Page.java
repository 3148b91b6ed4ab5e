package org.huiying.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page: its title, its one main act beside it, its content below. */
public abstract class Page extends Div implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Div acts = new Div();
    private String title = "";

    protected Page() {
        addClassName("page");
        acts.addClassName("page-acts");
        var header = new Header(heading, acts);
        header.addClassName("page-header");
        heading.getElement().setAttribute("tabindex", "-1");
        add(header);
    }

    /** The page's name, shown as its heading and in the browser's tab. */
    protected final void title(String text) {
        title = text;
        heading.setText(text);
    }

    /** Buttons beside the title; the main one first. */
    protected final void acts(Component... buttons) {
        acts.removeAll();
        acts.add(buttons);
    }

    @Override
    public String getPageTitle() {
        return title + " – " + getTranslation("portal.name");
    }
}
