package org.huiying.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huiying.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * One assignment as the inbox shows it.
 *
 * @param due the day that counts now: signing first, then the answer or opinion
 * @param workingDaysLeft 0 on the due day, negative once it is over
 * @param automatic whether it was dispatched without being read, by the organiser's order
 */
public record InboxRow(
        UUID assignmentId,
        UUID requestId,
        String receipt,
        String title,
        String firmName,
        boolean confidential,
        RequestStatus requestStatus,
        Part part,
        AssignmentStatus status,
        Instant dispatchedAt,
        @Nullable Instant endedAt,
        LocalDate due,
        int workingDaysLeft,
        Light light,
        boolean automatic) {}
