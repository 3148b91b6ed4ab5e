package org.huiying.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.huiying.calendar.WorkingCalendar;
import org.huiying.shared.ChinaTime;

/** Compares the calendar's deadlines with a file of {@code start,workingDays,expected} and prints what differs. */
public final class DeadlinesBench {

    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("yyyy-MM-dd[['T'][' ']HH:mm[:ss][.SSS]][XXX]");

    private DeadlinesBench() {}

    public static void main(String[] arguments) throws IOException {
        var calendar = WorkingCalendar.official();
        var mismatches = 0;
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            var fields = line.replace("\uFEFF", "").strip().split("\\s*,\\s*");
            if (fields.length < 3 || fields[0].equals("start")) {
                continue;
            }
            var found = calendar.deadlineAfter(start(fields[0]), Integer.parseInt(fields[1]))
                    .date();
            if (!found.equals(LocalDate.parse(fields[2].substring(0, 10)))) {
                mismatches++;
                System.out.println("mismatch " + line + " found " + found);
            }
        }
        System.out.println("mismatches " + mismatches);
    }

    private static Instant start(String text) {
        return switch (START.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.atZone(ChinaTime.ZONE).toInstant();
            case LocalDate date -> date.atStartOfDay(ChinaTime.ZONE).toInstant();
            case Object other -> throw new IllegalArgumentException("Not a start: " + other);
        };
    }
}
