package org.huiying.routing.learning;

import org.huiying.routing.engine.Quality;

/**
 * A version and the one that was active when it was trained, asked about the same decided requests, which neither has
 * learned from.
 *
 * @param activeVersion the one it was compared with
 * @param heldBack the new one on all requests held back
 * @param activeHeldBack the active one on the same
 * @param lastQuarter the new one on those of them decided in the three months before
 * @param activeLastQuarter the active one on the same
 */
public record Comparison(
        int activeVersion, Quality heldBack, Quality activeHeldBack, Quality lastQuarter, Quality activeLastQuarter) {}
