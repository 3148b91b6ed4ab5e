package org.huiying.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.huiying.calendar.CountedDay.Reason;
import org.huiying.shared.ChinaTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.official();

    @ParameterizedTest
    @CsvSource({
        "2026-02-13,ORDINARY",
        "2026-02-14,MAKE_UP_WORKING_DAY",
        "2026-02-15,HOLIDAY",
        "2026-02-23,HOLIDAY",
        "2026-02-24,ORDINARY",
        "2026-02-28,MAKE_UP_WORKING_DAY",
        "2026-03-01,WEEKEND",
        "2025-10-08,HOLIDAY",
        "2025-10-11,MAKE_UP_WORKING_DAY",
        "2025-10-12,WEEKEND"
    })
    void knowsWhatKindOfDayItIs(LocalDate date, DayKind kind) {
        assertThat(calendar.kind(date)).isEqualTo(kind);
        assertThat(calendar.isWorkingDay(date)).isEqualTo(kind.isWorking());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00,1,2026-03-03", // an ordinary Monday
        "2026-03-06T23:59,1,2026-03-09", // over a weekend
        "2026-02-13T10:00,2,2026-02-24", // Spring Festival 2026, the make-up Saturday first
        "2026-02-14T10:00,5,2026-02-28", // ends on the make-up Saturday after it
        "2025-09-30T17:00,3,2025-10-11", // National Day 2025 with its make-up Saturday
        "2025-09-26T08:00,1,2025-09-28", // the make-up Sunday before it
        "2025-10-04T12:00,1,2025-10-09", // an event in the middle of the holiday
        "2025-12-31T15:00,2,2026-01-05", // over the turn of the year, with a make-up Sunday
        "2024-02-03T15:00,10,2024-02-21", // Spring Festival 2024
        "2026-01-05T09:00,30,2026-02-14"
    })
    void countsWorkingDaysAfterTheDayOfTheEvent(LocalDateTime event, int workingDays, LocalDate date) {
        var deadline = calendar.deadlineAfter(shanghai(event), workingDays);

        assertThat(deadline.date()).isEqualTo(date);
        assertThat(deadline.isCertain()).isTrue();
    }

    @Test
    void theDayOfTheEventIsTheDayInShanghai() {
        var afterMidnightInShanghai = Instant.parse("2026-03-02T16:30:00Z");

        assertThat(calendar.deadlineAfter(afterMidnightInShanghai, 1).date()).isEqualTo("2026-03-04");
    }

    @Test
    void aDeadlineEndsWithItsLastDay() {
        var deadline = calendar.deadlineAfter(shanghai(LocalDateTime.parse("2026-03-02T09:00")), 1);

        assertThat(deadline.isOverAt(shanghai(LocalDateTime.parse("2026-03-03T23:59:59.999"))))
                .isFalse();
        assertThat(deadline.isOverAt(shanghai(LocalDateTime.parse("2026-03-04T00:00"))))
                .isTrue();
    }

    @Test
    void aDeadlineExplainsEachDay() {
        var deadline = calendar.deadlineAfter(shanghai(LocalDateTime.parse("2026-04-30T10:00")), 3);

        assertThat(deadline.days())
                .containsExactly(
                        new CountedDay(LocalDate.parse("2026-04-30"), false, Reason.EVENT_DAY, ""),
                        new CountedDay(LocalDate.parse("2026-05-01"), false, Reason.HOLIDAY, "劳动节"),
                        new CountedDay(LocalDate.parse("2026-05-02"), false, Reason.HOLIDAY, "劳动节"),
                        new CountedDay(LocalDate.parse("2026-05-03"), false, Reason.HOLIDAY, "劳动节"),
                        new CountedDay(LocalDate.parse("2026-05-04"), false, Reason.HOLIDAY, "劳动节"),
                        new CountedDay(LocalDate.parse("2026-05-05"), false, Reason.HOLIDAY, "劳动节"),
                        new CountedDay(LocalDate.parse("2026-05-06"), true, Reason.ORDINARY, ""),
                        new CountedDay(LocalDate.parse("2026-05-07"), true, Reason.ORDINARY, ""),
                        new CountedDay(LocalDate.parse("2026-05-08"), true, Reason.ORDINARY, ""));
    }

    @Test
    void beyondTheKnownYearsOnlyWeekendsAreKnownAndItSaysSo() {
        var deadline = calendar.deadlineAfter(shanghai(LocalDateTime.parse("2026-12-31T10:00")), 2);

        assertThat(deadline.date()).isEqualTo("2027-01-04");
        assertThat(deadline.isCertain()).isFalse();
        assertThat(calendar.isCertain(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(new WorkingCalendar(List.of()).isCertain(LocalDate.parse("2026-12-31")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00,2026-03-02,0",
        "2026-03-02T09:00,2026-03-04,2",
        "2026-02-13T09:00,2026-02-28,6",
        "2026-03-04T09:00,2026-03-02,-2",
        "2026-03-07T09:00,2026-03-06,-1",
        "2026-02-24T00:00,2026-02-14,-1"
    })
    void tellsHowManyWorkingDaysAreLeft(LocalDateTime now, LocalDate due, int left) {
        assertThat(calendar.workingDaysLeft(shanghai(now), due)).isEqualTo(left);
    }

    @Test
    void aDeadlineOfNoDaysIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.deadlineAfter(Instant.EPOCH, 0));
    }

    private static Instant shanghai(LocalDateTime time) {
        return time.atZone(ChinaTime.ZONE).toInstant();
    }
}
