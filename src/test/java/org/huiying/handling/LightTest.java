package org.huiying.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.huiying.calendar.WorkingCalendar;
import org.huiying.shared.ChinaTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Around the National Day holidays of 2026: 1 to 7 October off, Saturday the 10th worked. */
class LightTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();
    private static final TimeLimits LIMITS = new TimeLimits(1, 7, 3);

    @ParameterizedTest
    @CsvSource({
        "2026-09-29T10:00, 2026-10-08, OK",
        "2026-09-30T10:00, 2026-10-08, NEAR",
        "2026-10-05T10:00, 2026-10-08, NEAR",
        "2026-10-08T23:59, 2026-10-08, NEAR",
        "2026-10-09T00:00, 2026-10-08, LATE",
        "2026-10-10T10:00, 2026-10-08, LATE",
        "2026-10-12T10:00, 2026-10-08, VERY_LATE",
        "2026-10-03T10:00, 2026-09-30, LATE"
    })
    void lightsCountWorkingDays(String now, LocalDate due, Light light) {
        assertThat(Light.of(due, inShanghai(now), CALENDAR)).isEqualTo(light);
    }

    @ParameterizedTest
    @EnumSource
    void theDatabasePicksExactlyTheDueDatesThatShowALight(Light light) {
        for (var today = LocalDate.of(2026, 9, 15); today.getMonthValue() < 11; today = today.plusDays(1)) {
            var now = inShanghai(today + "T10:00");
            var range = DueRange.of(light, now, CALENDAR);
            assertThat(today.minusDays(30).datesUntil(today.plusDays(30))).allSatisfy(due -> {
                var picked = !due.isBefore(range.from()) && !due.isAfter(range.to());
                assertThat(picked).isEqualTo(Light.of(due, now, CALENDAR) == light);
            });
        }
    }

    @Test
    void aLeadHasSevenWorkingDaysAndAHolidayIsNotCounted() {
        var due = LIMITS.from(inShanghai("2026-09-29T16:00"), Part.LEAD, CALENDAR);

        assertThat(due).isEqualTo(new DueDates(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 14)));
    }

    @Test
    void aCoHandlerHasAShorterLimitOfItsOwn() {
        var due = LIMITS.from(inShanghai("2026-09-29T16:00"), Part.CO_HANDLER, CALENDAR);

        assertThat(due.reply()).isEqualTo(LocalDate.of(2026, 10, 9));
    }

    private static Instant inShanghai(String moment) {
        return java.time.LocalDateTime.parse(moment).atZone(ChinaTime.ZONE).toInstant();
    }
}
