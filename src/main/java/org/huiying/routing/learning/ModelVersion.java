package org.huiying.routing.learning;

import java.time.Instant;
import org.huiying.routing.engine.Quality;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one version of the model.
 *
 * @param trainedAt for the delivered version the moment the portal was set up
 * @param trainedBy a person's name; null for the delivered one and for what was trained at night
 * @param decisions how many decided requests it learned from, beside the delivered examples
 * @param sureFrom from which probability on its proposals are called sure
 * @param quality how right it was for requests left out while learning
 * @param comparison null for the delivered one
 */
public record ModelVersion(
        int number,
        Instant trainedAt,
        @Nullable String trainedBy,
        int decisions,
        double sureFrom,
        Quality quality,
        @Nullable Comparison comparison,
        boolean active) {}
