package org.huiying.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The end of a number of working days after an event, with the way it was counted.
 *
 * @param date the last day on which the thing is still in time
 * @param end midnight after that day in Shanghai; from this instant on it is late
 * @param isCertain false if the count touches a year whose holidays are not known yet
 * @param days every day from the event to the deadline, counted or passed over
 */
public record Deadline(
        Instant event, int workingDays, LocalDate date, Instant end, boolean isCertain, List<CountedDay> days) {

    /** Keeps the days as they are now. */
    public Deadline {
        days = List.copyOf(days);
    }

    /** Whether the deadline is missed at this instant. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(end);
    }
}
