package org.huiying.handling;

import java.time.Instant;
import java.util.UUID;
import org.huiying.request.RequestStatus;

/** A request that waits for a department, as the triage board lists it. */
public record TriageRow(
        UUID requestId,
        String receipt,
        String title,
        String firmName,
        boolean confidential,
        RequestStatus status,
        Instant submittedAt,
        boolean sure) {}
