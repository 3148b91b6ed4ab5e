package org.huiying.forum;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was promised at the forum: who does what until when.
 *
 * @param departmentId null until chosen
 */
@Embeddable
public record Commitment(
        @Nullable UUID departmentId, String what, @Nullable LocalDate until) {

    private static final int LIMIT = 500;

    public Commitment {
        what = Wording.optional(what, LIMIT, "forum.error.commitment");
    }
}
