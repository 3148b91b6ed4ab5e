package org.huiying.handling;

import java.time.Instant;
import org.huiying.calendar.WorkingCalendar;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many working days departments have, from the dispatch on; set by {@code huiying.limits.*}.
 *
 * @param sign to sign for a request
 * @param reply for the lead to answer
 * @param opinion for a co-handler to give its opinion
 */
@ConfigurationProperties("huiying.limits")
record TimeLimits(
        @DefaultValue("1") int sign,
        @DefaultValue("7") int reply,
        @DefaultValue("3") int opinion) {

    DueDates from(Instant dispatched, Part part, WorkingCalendar calendar) {
        var days = part == Part.LEAD ? reply : opinion;
        return new DueDates(
                calendar.deadlineAfter(dispatched, sign).date(),
                calendar.deadlineAfter(dispatched, days).date());
    }
}
