package org.huiying.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.huiying.calendar.WorkingCalendar;
import org.huiying.shared.ChinaTime;

/**
 * The due dates that show one light today, so that the database can pick them.
 *
 * @param from first day, included
 * @param to last day, included
 */
record DueRange(LocalDate from, LocalDate to) {

    private static final LocalDate EVER_BEFORE = LocalDate.of(1, 1, 1);
    private static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);

    static DueRange of(Light light, Instant now, WorkingCalendar calendar) {
        var today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        return switch (light) {
            case OK -> new DueRange(firstOk(today, now, calendar), EVER_AFTER);
            case NEAR -> new DueRange(today, firstOk(today, now, calendar).minusDays(1));
            case LATE -> new DueRange(lastVeryLate(today, now, calendar).plusDays(1), today.minusDays(1));
            case VERY_LATE -> new DueRange(EVER_BEFORE, lastVeryLate(today, now, calendar));
            case IDLE -> new DueRange(EVER_AFTER, EVER_BEFORE);
        };
    }

    private static LocalDate firstOk(LocalDate today, Instant now, WorkingCalendar calendar) {
        var day = today;
        while (Light.of(day, now, calendar) != Light.OK) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate lastVeryLate(LocalDate today, Instant now, WorkingCalendar calendar) {
        var day = today;
        while (Light.of(day, now, calendar) != Light.VERY_LATE) {
            day = day.minusDays(1);
        }
        return day;
    }
}
