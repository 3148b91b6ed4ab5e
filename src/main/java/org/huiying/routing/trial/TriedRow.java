package org.huiying.routing.trial;

import java.time.Instant;
import java.util.UUID;

/** A request of a trial as somebody sees it who may read it. */
public record TriedRow(
        UUID requestId,
        String receipt,
        String title,
        boolean confidential,
        String department,
        Instant decidedAt,
        TriedRequest tried) {}
