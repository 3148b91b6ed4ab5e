package org.huiying.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark and the name; leads to the start. */
class Brand extends Anchor {

    Brand() {
        setHref("");
        addClassName("brand");
        var mark = new Image("icons/huiying.svg", "");
        add(mark, new Span(getTranslation("portal.name")));
    }
}
