package org.huiying.verification.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.huiying.verification.Finding;

/** The answers; each has a word, a shape, an icon and a colour of its own. */
enum Verdict {
    GENUINE(VaadinIcon.CHECK),
    SUPERSEDED(VaadinIcon.ARROW_FORWARD),
    WITHDRAWN(VaadinIcon.BAN),
    ALTERED(VaadinIcon.EXCLAMATION),
    UNKNOWN(VaadinIcon.QUESTION);

    private final VaadinIcon icon;

    Verdict(VaadinIcon icon) {
        this.icon = icon;
    }

    static Verdict of(Finding finding) {
        return switch (finding.standing()) {
            case VALID -> GENUINE;
            case SUPERSEDED -> SUPERSEDED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    VaadinIcon icon() {
        return icon;
    }

    String style() {
        return "verdict-" + name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "verification.verdict." + name();
    }
}
