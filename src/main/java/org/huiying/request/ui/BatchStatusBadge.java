package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.request.intake.BatchStatus;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** Where an uploaded sheet stands, as icon, word and colour. */
final class BatchStatusBadge {

    private BatchStatusBadge() {}

    static Badge of(BatchStatus status, Component screen) {
        var words = EnumText.of(status, screen);
        return switch (status) {
            case UPLOADED -> new Badge(words, Tone.ACT, VaadinIcon.EYE);
            case IMPORTING -> new Badge(words, Tone.NEAR, VaadinIcon.HOURGLASS);
            case IMPORTED -> new Badge(words, Tone.OK, VaadinIcon.CHECK_CIRCLE_O);
            case UNDONE -> new Badge(words, Tone.IDLE, VaadinIcon.ARROW_BACKWARD);
        };
    }
}
