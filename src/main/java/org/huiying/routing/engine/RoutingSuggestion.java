package org.huiying.routing.engine;

import java.util.List;

/**
 * Up to three candidates, best first; none if the text says nothing the catalogue knows.
 *
 * @param sure whether the first is likely enough to be accepted without reading closely
 */
public record RoutingSuggestion(List<Candidate> candidates, boolean sure) {

    static final RoutingSuggestion NONE = new RoutingSuggestion(List.of(), false);

    public RoutingSuggestion {
        candidates = List.copyOf(candidates);
    }
}
