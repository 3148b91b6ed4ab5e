package org.huiying.request.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.huiying.request.RequestFilter;
import org.jspecify.annotations.Nullable;

/** What the list of requests is narrowed to; it lives in the address. */
record RequestListFilter(String text, @Nullable RequestGroup group) {

    static RequestListFilter read(QueryParameters parameters) {
        return new RequestListFilter(
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("group")
                        .flatMap(RequestGroup::named)
                        .orElse(null));
    }

    QueryParameters write() {
        Map<String, String> parameters = new HashMap<>();
        if (!text.isBlank()) {
            parameters.put("q", text);
        }
        if (group != null) {
            parameters.put("group", group.name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(parameters);
    }

    RequestFilter toFilter() {
        return new RequestFilter(text, group == null ? RequestGroup.all() : group.statuses(), null, null);
    }

    boolean isNarrow() {
        return !text.isBlank() || group != null;
    }

    RequestListFilter withText(String words) {
        return new RequestListFilter(words, group);
    }

    RequestListFilter withGroup(@Nullable RequestGroup chosen) {
        return new RequestListFilter(text, chosen);
    }
}
