package org.huiying.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One department's part in one request.
 *
 * @param signDue last day to sign for it in time
 * @param replyDue last day to answer (lead) or give an opinion (co-handler) in time
 * @param opinion what a co-handler had to say
 * @param automatic whether it was dispatched without being read, by the organiser's order
 */
public record AssignmentDetails(
        UUID id,
        UUID requestId,
        UUID departmentId,
        Part part,
        AssignmentStatus status,
        Instant dispatchedAt,
        LocalDate signDue,
        LocalDate replyDue,
        @Nullable Instant signedAt,
        @Nullable Instant endedAt,
        @Nullable String returnReason,
        @Nullable UUID proposedDepartmentId,
        @Nullable String opinion,
        boolean automatic) {

    /** The day that counts now: signing first, then the answer. */
    public LocalDate due() {
        return status == AssignmentStatus.TO_SIGN ? signDue : replyDue;
    }
}
