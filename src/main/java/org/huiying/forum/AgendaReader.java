package org.huiying.forum;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huiying.access.CurrentUser;
import org.huiying.access.Policy;
import org.huiying.department.DepartmentService;
import org.huiying.department.DepartmentSummary;
import org.huiying.request.RequestFilter;
import org.huiying.request.RequestService;
import org.huiying.request.RequestSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads an agenda, whole for the organiser, for guests without the confidential items that do not concern them. */
@Component
class AgendaReader {

    private static final int MOST_REQUESTS = 2_000;

    private final AgendaItems items;
    private final RequestService requests;
    private final DepartmentService departments;
    private final Policy policy;
    private final CurrentUser currentUser;

    AgendaReader(
            AgendaItems items,
            RequestService requests,
            DepartmentService departments,
            Policy policy,
            CurrentUser currentUser) {
        this.items = items;
        this.requests = requests;
        this.departments = departments;
        this.policy = policy;
        this.currentUser = currentUser;
    }

    List<AgendaLine> lines(Forum forum) {
        return read(forum.id(), mayKnow(forum), AgendaItem::line);
    }

    List<AgendaItemDetails> details(UUID forumId) {
        return read(forumId, _ -> true, AgendaItem::details);
    }

    /** Confidential items are for those they concern and for departments the request itself is with. */
    private Predicate<AgendaItem> mayKnow(Forum forum) {
        if (policy.permits("forum.readNotes", forum)) {
            return _ -> true;
        }
        var person = currentUser.get();
        var readable = readableRequests(forum.id());
        return item -> !item.isConfidential() || item.concerns(person) || readable.contains(item.requestId());
    }

    private Set<UUID> readableRequests(UUID forumId) {
        var ofForum = new RequestFilter("", Set.of(), forumId, null);
        return requests.list(ofForum, PageRequest.of(0, MOST_REQUESTS)).stream()
                .map(RequestSummary::id)
                .collect(Collectors.toSet());
    }

    private <T> List<T> read(UUID forumId, Predicate<AgendaItem> visible, Line<T> line) {
        var all = items.findByForumIdOrderByPositionAscIdAsc(forumId);
        var names = departments.getAll(all.stream()
                .map(AgendaItem::departmentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .filter(visible)
                .map(item -> line.of(item, all.indexOf(item) + 1, name(names, item.departmentId())))
                .toList();
    }

    private static @Nullable String name(Map<UUID, DepartmentSummary> names, @Nullable UUID id) {
        var department = id == null ? null : names.get(id);
        return department == null ? null : department.name();
    }

    /** How a line is made from an item, its number and the name of the department that answers. */
    private interface Line<T> {
        T of(AgendaItem item, int number, @Nullable String departmentName);
    }
}
