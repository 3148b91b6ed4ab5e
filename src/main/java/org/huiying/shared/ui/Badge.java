package org.huiying.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A status or light: icon, word and colour together, never colour alone. */
public class Badge extends Span {

    public Badge(String text, Tone tone, VaadinIcon icon) {
        addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(text));
    }
}
