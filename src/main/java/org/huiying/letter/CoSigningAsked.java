package org.huiying.letter;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The leader signed a letter that these departments have to co-sign. */
public record CoSigningAsked(UUID letterId, UUID requestId, Set<UUID> departmentIds, Instant at) {}
