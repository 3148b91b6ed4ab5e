package org.huiying.routing.similar;

import java.util.List;
import java.util.Objects;

/**
 * Requests that are about the same.
 *
 * @param requests at least two, the one raised first first
 */
public record CommonProblem(List<SimilarRequest> requests) {

    public CommonProblem {
        requests = List.copyOf(requests);
    }

    /** In the words of whoever raised it first. */
    public String title() {
        return requests.getFirst().title();
    }

    public long firms() {
        return requests.stream().map(SimilarRequest::firmName).distinct().count();
    }

    /** To which departments they went. */
    public List<String> departments() {
        return requests.stream()
                .map(SimilarRequest::department)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
