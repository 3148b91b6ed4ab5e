package org.huiying.routing.engine;

import java.util.List;

/**
 * Up to three candidates, best first; none if the text says nothing the catalogue knows.
 *
 * @param sure whether the first is likely enough to be accepted without reading closely
 * @param wordsAlone whether the sentence model was absent, so that the text's meaning beyond its words was not weighed
 */
public record RoutingSuggestion(List<Candidate> candidates, boolean sure, boolean wordsAlone) {

    public RoutingSuggestion {
        candidates = List.copyOf(candidates);
    }
}
