package org.huiying.handling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiying.access.Allowed;
import org.huiying.routing.RoutingService;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organiser's board: which requests wait for a department, and sending out many that are clear. */
@Service
public class Triage {

    /** Nobody needs to know how many more there are. */
    public static final int COUNTED_AT_MOST = 100;

    private static final int AT_ONCE = 50;

    private final TriageQueries queries;
    private final RoutingService routing;
    private final Dispatching dispatching;

    Triage(TriageQueries queries, RoutingService routing, Dispatching dispatching) {
        this.queries = queries;
        this.routing = routing;
        this.dispatching = dispatching;
    }

    /** One page, the longest waiting first. */
    @Allowed("handling.triage")
    @Transactional(readOnly = true)
    public List<TriageRow> page(TriageFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    /** The one to look at after this one, from the top again at the end; empty if no other one waits. */
    @Allowed("handling.triage")
    @Transactional(readOnly = true)
    public Optional<TriageRow> after(TriageFilter filter, UUID requestId) {
        return Stream.concat(
                        queries.after(filter, requestId).stream(), queries.page(filter, PageRequest.of(0, 2)).stream())
                .filter(row -> !row.requestId().equals(requestId))
                .findFirst();
    }

    /** How many requests wait, counted up to {@link #COUNTED_AT_MOST}. */
    @Allowed("handling.triage")
    @Transactional(readOnly = true)
    public long waiting() {
        return queries.waiting();
    }

    /** The longest waiting of those that can go out unread: the routing is sure and leaves no choice. */
    @Allowed("handling.triage")
    @Transactional(readOnly = true)
    public List<SureDispatch> sure(TriageFilter filter) {
        var wanted = new TriageFilter(TriageFilter.Which.SURE, filter.forumId());
        return queries.page(wanted, PageRequest.of(0, AT_ONCE)).stream()
                .flatMap(row -> routing.suggest(row.requestId()).sureDepartment().stream()
                        .map(department -> new SureDispatch(row, department)))
                .toList();
    }

    /**
     * Sends each to its department in a transaction of its own; returns those that did not go, because a colleague or
     * the firm was quicker or the proposal has changed since it was shown.
     */
    @Allowed("handling.dispatch")
    public List<SureDispatch> dispatchSure(Collection<SureDispatch> shown) {
        var left = new ArrayList<SureDispatch>();
        for (var each : shown) {
            if (!dispatch(each)) {
                left.add(each);
            }
        }
        return left;
    }

    private boolean dispatch(SureDispatch shown) {
        try {
            var requestId = shown.request().requestId();
            var now = routing.suggest(requestId).sureDepartment();
            if (now.filter(department ->
                            department.id().equals(shown.department().id()))
                    .isEmpty()) {
                return false;
            }
            dispatching.dispatch(requestId, shown.department().id(), Set.of());
            return true;
        } catch (RuleViolation | NotFound changedMeanwhile) {
            return false;
        }
    }
}
