package org.huiying.routing.learning;

import java.time.Duration;

/** How far back one looks. */
public enum AccuracyPeriod {
    MONTH(30),
    QUARTER(91),
    YEAR(365);

    private final int days;

    AccuracyPeriod(int days) {
        this.days = days;
    }

    Duration length() {
        return Duration.ofDays(days);
    }
}
