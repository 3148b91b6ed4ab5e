package org.huiying.forum.ui;

import java.util.Locale;
import org.huiying.forum.ForumStatus;

/** The tabs of a forum's workspace, one for each part of the work. */
public enum ForumTab {
    PLAN,
    REQUESTS,
    AGENDA,
    DAY,
    MINUTES;

    /** Where the work is in this phase. */
    static ForumTab of(ForumStatus status) {
        return switch (status) {
            case PLANNED -> PLAN;
            case COLLECTING -> REQUESTS;
            case AGENDA_SET -> AGENDA;
            case LIVE -> DAY;
            case MINUTES_IN_REVIEW, MINUTES_ISSUED -> MINUTES;
        };
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
