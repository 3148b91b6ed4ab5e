package org.huiying.handling.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiying.handling.TriageFilter;
import org.huiying.handling.TriageFilter.Which;

/**
 * What the board shows, as it stands in the address; what the address does not understand filters nothing.
 *
 * @param requestId the request in the middle, or empty for the one that has waited longest
 */
record TriageParameters(TriageFilter filter, Optional<UUID> requestId) {

    static TriageParameters read(QueryParameters address) {
        var word = address.getSingleParameter("show").orElse("");
        var which = Arrays.stream(Which.values())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElse(Which.ALL);
        var filter = new TriageFilter(which, id(address, "forum").orElse(null));
        return new TriageParameters(filter, id(address, "request"));
    }

    QueryParameters write() {
        Map<String, String> address = new LinkedHashMap<>();
        if (filter.which() != Which.ALL) {
            address.put("show", word(filter.which()));
        }
        if (filter.forumId() != null) {
            address.put("forum", filter.forumId().toString());
        }
        requestId.ifPresent(id -> address.put("request", id.toString()));
        return QueryParameters.simple(address);
    }

    TriageParameters at(UUID id) {
        return new TriageParameters(filter, Optional.of(id));
    }

    TriageParameters showing(Which which) {
        return new TriageParameters(new TriageFilter(which, filter.forumId()), Optional.empty());
    }

    TriageParameters ofEveryForum() {
        return new TriageParameters(new TriageFilter(filter.which(), null), Optional.empty());
    }

    private static Optional<UUID> id(QueryParameters address, String name) {
        return address.getSingleParameter(name).flatMap(text -> {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException noId) {
                return Optional.empty();
            }
        });
    }

    private static String word(Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
