package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.request.RequestStatus;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** Where a request stands, as every list and page shows it. */
public final class RequestStatusBadge {

    private RequestStatusBadge() {}

    public static Badge of(RequestStatus status, Component screen) {
        return new Badge(EnumText.of(status, screen), tone(status), icon(status));
    }

    private static Tone tone(RequestStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN, DECLINED, SPLIT -> Tone.IDLE;
            case SUBMITTED, ACCEPTED, ASSIGNED, HANDLING, REPLY_APPROVAL -> Tone.ACT;
            case RETURNED -> Tone.NEAR;
            case REPLIED -> Tone.OK;
        };
    }

    private static VaadinIcon icon(RequestStatus status) {
        return switch (status) {
            case DRAFT -> VaadinIcon.EDIT;
            case SUBMITTED -> VaadinIcon.INBOX;
            case DECLINED -> VaadinIcon.BAN;
            case ACCEPTED -> VaadinIcon.CHECK;
            case ASSIGNED -> VaadinIcon.SHARE;
            case RETURNED -> VaadinIcon.ARROW_BACKWARD;
            case HANDLING -> VaadinIcon.COG;
            case REPLY_APPROVAL -> VaadinIcon.PENCIL;
            case REPLIED -> VaadinIcon.ENVELOPE_OPEN;
            case WITHDRAWN -> VaadinIcon.CLOSE;
            case SPLIT -> VaadinIcon.SCISSORS;
        };
    }
}
