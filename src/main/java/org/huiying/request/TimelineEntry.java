package org.huiying.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a request's story.
 *
 * @param actor name of the person who acted, null when the reader is the firm and the actor an official
 * @param unit department or firm the actor acted for, as it was called then
 * @param note remark, reason or number that belongs to the step
 */
public record TimelineEntry(
        Instant at,
        TimelineKind kind,
        @Nullable String actor,
        @Nullable String unit,
        @Nullable String note) {}
