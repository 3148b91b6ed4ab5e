package org.huiying.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person is told.
 *
 * @param link address of the page it is about
 * @param title title of the request, null when that is confidential
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        String link,
        String receipt,
        @Nullable String title,
        Instant at,
        boolean read) {}
