package org.huiying.routing.engine;

/**
 * How much speaks for each kind of department, and its entry that comes nearest, by ordinal.
 *
 * @param nearestEntries -1 where the catalogue has no entry of the kind
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one suggestion and is never compared
record KindScores(double[] scores, int[] nearestEntries) {}
