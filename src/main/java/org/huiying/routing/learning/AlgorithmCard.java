package org.huiying.routing.learning;

import org.huiying.routing.engine.Quality;

/**
 * What anybody may know of how proposals are made: counts only, nothing of any firm.
 *
 * @param version the active version of the model
 * @param dutyEntries entries of the duty catalogue in force
 * @param examples requests of invented firms, delivered with the portal
 * @param inUse what became of the proposals of the last year
 */
public record AlgorithmCard(ModelVersion version, int dutyEntries, int examples, InUse inUse) {

    /**
     * Proposals people have decided on.
     *
     * @param overridden those where a person decided for another kind of department than was proposed first
     */
    public record InUse(int decided, int overridden, int sure, int sureAndRight) {}

    /** How right the active version was for requests it had not learned from. */
    public Quality quality() {
        return version.quality();
    }
}
