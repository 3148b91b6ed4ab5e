package org.huiying.routing.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthOfProposalsTest {

    @Test
    void proposalsDriftWhenTheyAreLessRightThanTheyClaimByMoreThanChance() {
        assertThat(month(100, 80, 90, 3).drifts()).isTrue();
        assertThat(month(100, 86, 90, 3).drifts()).as("within chance").isFalse();
        assertThat(month(100, 99, 90, 3).drifts()).as("better than claimed").isFalse();
        assertThat(month(20, 5, 18, 1).drifts()).as("too few to say").isFalse();
    }

    private static MonthOfProposals month(int requests, int right, double expected, double spread) {
        return new MonthOfProposals(YearMonth.of(2026, 11), requests, right, 0, 0, expected, spread);
    }
}
