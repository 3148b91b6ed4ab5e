package org.huiying.calendar;

/** What the official calendar makes of a day. */
public enum DayKind {
    /** A Monday to Friday nothing is said about. */
    ORDINARY,
    /** A Saturday or Sunday nothing is said about. */
    WEEKEND,
    /** A day off, whichever day of the week it is. */
    HOLIDAY,
    /** A Saturday or Sunday worked in exchange for a longer holiday (调休上班). */
    MAKE_UP_WORKING_DAY;

    /** Whether offices are open. */
    public boolean isWorking() {
        return this == ORDINARY || this == MAKE_UP_WORKING_DAY;
    }
}
