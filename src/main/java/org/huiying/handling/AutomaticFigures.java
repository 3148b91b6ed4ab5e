package org.huiying.handling;

/**
 * What became of the requests dispatched automatically in the last month.
 *
 * @param dispatched all of them
 * @param recalled those the organiser took back
 * @param returned those the department gave back
 */
public record AutomaticFigures(int dispatched, int recalled, int returned) {}
