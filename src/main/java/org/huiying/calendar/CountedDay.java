package org.huiying.calendar;

import java.time.LocalDate;

/**
 * One line of the explanation of a deadline.
 *
 * @param counted whether the day counts towards the working days
 * @param occasion the holiday behind it, in Chinese as the notice names it; empty for ordinary days
 */
public record CountedDay(LocalDate date, boolean counted, Reason reason, String occasion) {

    /** Why a day counts or does not. */
    public enum Reason {
        /** The day something happened is not counted (Civil Code, article 201). */
        EVENT_DAY,
        ORDINARY,
        WEEKEND,
        HOLIDAY,
        MAKE_UP_WORKING_DAY
    }
}
