package org.huiying.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A page in place of the one that could not be shown: one sentence, and the way back. */
abstract class FailurePage extends Page {

    final void say(VaadinIcon icon, String title, String sentence) {
        title(title);
        var start = new Anchor("", getTranslation("portal.toStart"));
        start.addClassName("button-link");
        add(new EmptyState(icon, sentence, start));
    }
}
