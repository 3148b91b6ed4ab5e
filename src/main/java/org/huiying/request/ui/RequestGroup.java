package org.huiying.request.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiying.request.RequestStatus;

/** What a person looks for in a list of requests: states that feel alike. */
enum RequestGroup {
    WAITING(EnumSet.of(RequestStatus.SUBMITTED, RequestStatus.ACCEPTED, RequestStatus.RETURNED)),
    HANDLING(EnumSet.of(RequestStatus.ASSIGNED, RequestStatus.HANDLING, RequestStatus.REPLY_APPROVAL)),
    ANSWERED(EnumSet.of(RequestStatus.REPLIED)),
    ENDED(EnumSet.of(RequestStatus.DECLINED, RequestStatus.WITHDRAWN, RequestStatus.SPLIT));

    private final transient Set<RequestStatus> statuses;

    RequestGroup(Set<RequestStatus> statuses) {
        this.statuses = statuses;
    }

    Set<RequestStatus> statuses() {
        return statuses;
    }

    /** Everything that is not a draft. */
    static Set<RequestStatus> all() {
        return EnumSet.complementOf(EnumSet.of(RequestStatus.DRAFT));
    }

    /** An unknown name means no group. */
    static Optional<RequestGroup> named(String name) {
        return Arrays.stream(values())
                .filter(group -> group.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static List<RequestGroup> inOrder() {
        return List.of(values());
    }
}
