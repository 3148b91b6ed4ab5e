package org.huiying.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.huiying.calendar.WorkingCalendar;

/** 红黄绿灯: how a due date stands to today, counted in working days. */
public enum Light {
    /** Two or more working days left. */
    OK,
    /** Due today or on the next working day. */
    NEAR,
    /** Over. */
    LATE,
    /** Over by three working days or more. */
    VERY_LATE,
    /** Nothing is awaited any more. */
    IDLE;

    static final int VERY_LATE_DAYS = 3;

    public static Light of(LocalDate due, Instant now, WorkingCalendar calendar) {
        var left = calendar.workingDaysLeft(now, due);
        if (left <= -VERY_LATE_DAYS) {
            return VERY_LATE;
        }
        return left < 0 ? LATE : left <= 1 ? NEAR : OK;
    }
}
