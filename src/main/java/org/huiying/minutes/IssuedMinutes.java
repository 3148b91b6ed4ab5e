package org.huiying.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * One issue of a forum's minutes.
 *
 * @param edition 1 for the first, higher for later versions
 */
public record IssuedMinutes(
        UUID id,
        UUID forumId,
        int edition,
        String number,
        int pageCount,
        String sha256,
        Instant issuedAt,
        String issuedByName) {}
