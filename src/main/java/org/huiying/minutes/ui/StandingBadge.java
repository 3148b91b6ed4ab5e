package org.huiying.minutes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;
import org.huiying.verification.Standing;

/** Whether issued minutes count today, in a word. */
class StandingBadge extends Badge {

    StandingBadge(Standing standing) {
        super(EnumText.of(standing, UI.getCurrent()), tone(standing), icon(standing));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case VALID -> Tone.OK;
            case SUPERSEDED -> Tone.NEAR;
            case WITHDRAWN -> Tone.VERY_LATE;
        };
    }

    private static VaadinIcon icon(Standing standing) {
        return switch (standing) {
            case VALID -> VaadinIcon.CHECK_CIRCLE;
            case SUPERSEDED -> VaadinIcon.ARROW_FORWARD;
            case WITHDRAWN -> VaadinIcon.BAN;
        };
    }
}
