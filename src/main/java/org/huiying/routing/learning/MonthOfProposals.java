package org.huiying.routing.learning;

import java.time.YearMonth;

/**
 * How right the proposals of one month were.
 *
 * @param requests first dispatched in that month and decided for good, for which something had been proposed
 * @param right the first proposal was where the request stayed
 * @param expected how many would have been right by the probabilities told
 * @param spread how far right and expected may differ by chance, one standard deviation
 */
public record MonthOfProposals(
        YearMonth month, int requests, int right, int sure, int sureAndRight, double expected, double spread) {

    /** Fewer requests than this say nothing. */
    private static final int ENOUGH = 30;

    /** Whether the proposals were less right than they claimed, by more than chance explains. */
    public boolean drifts() {
        return requests >= ENOUGH && expected - right > 2 * spread;
    }
}
