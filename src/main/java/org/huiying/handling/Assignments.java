package org.huiying.handling;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Assignments extends JpaRepository<Assignment, UUID> {

    List<Assignment> findByRequestIdOrderByDispatchedAt(UUID requestId);

    List<Assignment> findByRequestIdInAndPartAndStatusIn(
            Collection<UUID> requestIds, Part part, Collection<AssignmentStatus> statuses);

    /** What departments still have to do on a request. */
    default List<Assignment> open(UUID requestId) {
        return findByRequestIdOrderByDispatchedAt(requestId).stream()
                .filter(Assignment::isOpen)
                .toList();
    }
}
