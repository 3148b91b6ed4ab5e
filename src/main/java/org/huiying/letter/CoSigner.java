package org.huiying.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department that co-handles the request and may be asked to co-sign the letter (会签).
 *
 * @param isNamed whether the letter names it
 * @param agreedBy its leader, once it has agreed to the letter as it stands
 */
public record CoSigner(
        UUID departmentId,
        String name,
        boolean isNamed,
        @Nullable String agreedBy,
        @Nullable Instant agreedAt) {}
