package org.huiying.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/** One line of the yearly notice: from the first to the last of these days offices are closed, or open, because of the occasion. */
public record SpecialDays(LocalDate first, LocalDate last, DayKind kind, String occasion) {

    /** Refuses days that end before they begin. */
    public SpecialDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Special days end before they begin: " + first + " to " + last);
        }
    }

    /** Reads {@code 2026-02-15/2026-02-23,HOLIDAY,春节}; a single day needs no slash. */
    static SpecialDays parse(String line) {
        var fields = line.split(",", 3);
        var days = fields[0].split("/", 2);
        return new SpecialDays(
                LocalDate.parse(days[0]),
                LocalDate.parse(days[days.length - 1]),
                DayKind.valueOf(fields[1]),
                fields[2].strip());
    }

    Stream<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1));
    }
}
