package org.huiying.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huiying.shared.ChinaTime;

/**
 * Which days are working days in China, where weekends are worked in exchange for longer holidays (调休).
 *
 * <p>Years the official notice has not reached yet are answered by weekends alone, and {@link #isCertain} says so.
 * Immutable.
 */
public final class WorkingCalendar {

    private static final String OFFICIAL = "/db/seed/reference/calendar.csv";

    private final Map<LocalDate, SpecialDays> specialDays = new HashMap<>();
    private final Set<Integer> knownYears = new HashSet<>();

    /** A year is known as soon as one of its days is among the special ones. */
    public WorkingCalendar(List<SpecialDays> notices) {
        for (var notice : notices) {
            notice.dates().forEach(date -> {
                specialDays.put(date, notice);
                knownYears.add(date.getYear());
            });
        }
    }

    /** The calendar of the State Council's yearly notices that comes with the portal. */
    public static WorkingCalendar official() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream(OFFICIAL)), StandardCharsets.UTF_8))) {
            return new WorkingCalendar(reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(SpecialDays::parse)
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether offices are open on this day. */
    public boolean isWorkingDay(LocalDate date) {
        return kind(date).isWorking();
    }

    /** What kind of day this is. */
    public DayKind kind(LocalDate date) {
        var special = specialDays.get(date);
        if (special != null) {
            return special.kind();
        }
        var day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? DayKind.WEEKEND : DayKind.ORDINARY;
    }

    /** Whether the holidays of this day's year are known. */
    public boolean isCertain(LocalDate date) {
        return knownYears.contains(date.getYear());
    }

    /**
     * The end of the last of so many working days; the day of the event itself is not counted.
     *
     * @throws IllegalArgumentException unless at least one working day is given
     */
    public Deadline deadlineAfter(Instant event, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A deadline needs at least one working day, not " + workingDays);
        }
        var date = ChinaTime.dateOf(event);
        var days = new ArrayList<CountedDay>();
        days.add(new CountedDay(date, false, CountedDay.Reason.EVENT_DAY, ""));
        for (var left = workingDays; left > 0; ) {
            date = date.plusDays(1);
            var day = explain(date);
            days.add(day);
            left -= day.counted() ? 1 : 0;
        }
        var isCertain = days.stream().map(CountedDay::date).allMatch(this::isCertain);
        var end = date.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        return new Deadline(event, workingDays, date, end, isCertain, days);
    }

    /**
     * Working days after today up to and with the due date: 0 on the due date itself. Negative once it is over, and
     * then at least -1, also while only days off have passed since.
     */
    public int workingDaysLeft(Instant now, LocalDate due) {
        var today = ChinaTime.dateOf(now);
        return today.isAfter(due) ? -Math.max(1, workingDaysBetween(due, today)) : workingDaysBetween(today, due);
    }

    /** Counts without the first and with the last day. */
    private int workingDaysBetween(LocalDate after, LocalDate last) {
        return (int) after.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private CountedDay explain(LocalDate date) {
        var kind = kind(date);
        var special = specialDays.get(date);
        var occasion = special == null ? "" : special.occasion();
        return new CountedDay(date, kind.isWorking(), CountedDay.Reason.valueOf(kind.name()), occasion);
    }
}
