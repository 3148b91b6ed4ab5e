package org.huiying.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.letter.LetterStatus;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** Where a letter stands, in a word. */
class LetterStatusBadge extends Badge {

    LetterStatusBadge(LetterStatus status) {
        super(EnumText.of(status, UI.getCurrent()), tone(status), icon(status));
    }

    private static Tone tone(LetterStatus status) {
        return switch (status) {
            case DRAFTED -> Tone.IDLE;
            case IN_REVIEW -> Tone.ACT;
            case CO_SIGNING, APPROVED, SUPERSEDED -> Tone.NEAR;
            case SIGNED, DELIVERED -> Tone.OK;
            case WITHDRAWN -> Tone.VERY_LATE;
        };
    }

    private static VaadinIcon icon(LetterStatus status) {
        return switch (status) {
            case DRAFTED -> VaadinIcon.PENCIL;
            case IN_REVIEW -> VaadinIcon.EYE;
            case CO_SIGNING -> VaadinIcon.USERS;
            case APPROVED -> VaadinIcon.HOURGLASS;
            case SIGNED, DELIVERED -> VaadinIcon.CHECK_CIRCLE;
            case SUPERSEDED -> VaadinIcon.ARROW_FORWARD;
            case WITHDRAWN -> VaadinIcon.BAN;
        };
    }
}
