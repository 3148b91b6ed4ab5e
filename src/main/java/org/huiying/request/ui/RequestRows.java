package org.huiying.request.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiying.request.CurrentHolder;
import org.huiying.request.RequestFilter;
import org.huiying.request.RequestProgress;
import org.huiying.request.RequestService;
import org.huiying.request.RequestSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Reads the rows of a list of requests page by page, with the department that has each: one more query a page. */
@Component
class RequestRows {

    private final RequestService requests;
    private final List<RequestProgress> progress;

    RequestRows(RequestService requests, List<RequestProgress> progress) {
        this.requests = requests;
        this.progress = progress;
    }

    List<Row> page(RequestFilter filter, Pageable page) {
        var found = requests.list(filter, page);
        Map<UUID, CurrentHolder> holders = new HashMap<>();
        progress.forEach(teller -> holders.putAll(teller.ofAll(found)));
        return found.stream()
                .map(request -> new Row(request, holders.get(request.id())))
                .toList();
    }

    /** How many there are, up to a limit; counting further would cost time and tell nobody anything. */
    int countUpTo(int limit, RequestFilter filter) {
        return requests.list(filter, PageRequest.of(0, limit)).size();
    }

    /** @param holder null while no department has it */
    record Row(RequestSummary request, @Nullable CurrentHolder holder) {}
}
