package org.huiying.handling.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.handling.Light;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** A light as icon, word and colour. */
class LightBadge extends Badge {

    LightBadge(Light light, com.vaadin.flow.component.Component screen) {
        super(EnumText.of(light, screen), tone(light), icon(light));
    }

    private static Tone tone(Light light) {
        return switch (light) {
            case OK -> Tone.OK;
            case NEAR -> Tone.NEAR;
            case LATE -> Tone.LATE;
            case VERY_LATE -> Tone.VERY_LATE;
            case IDLE -> Tone.IDLE;
        };
    }

    private static VaadinIcon icon(Light light) {
        return switch (light) {
            case OK -> VaadinIcon.CHECK_CIRCLE_O;
            case NEAR -> VaadinIcon.CLOCK;
            case LATE -> VaadinIcon.EXCLAMATION_CIRCLE_O;
            case VERY_LATE -> VaadinIcon.WARNING;
            case IDLE -> VaadinIcon.CHECK;
        };
    }
}
