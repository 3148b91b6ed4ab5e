package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Tone;

/** Marks what went out by itself, wherever it is shown to officials. */
class AutomaticBadge extends Badge {

    AutomaticBadge(Component screen) {
        super(screen.getTranslation("handling.automatic.mark"), Tone.NEAR, VaadinIcon.AUTOMATION);
    }
}
