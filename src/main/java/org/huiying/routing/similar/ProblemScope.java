package org.huiying.routing.similar;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are looked through for what they have in common.
 *
 * @param forumId those of one forum, or null for those of all
 * @param days those submitted in so many days, or null for those of any time
 */
public record ProblemScope(@Nullable UUID forumId, @Nullable Integer days) {

    public static final ProblemScope QUARTER = new ProblemScope(null, 91);
    public static final ProblemScope YEAR = new ProblemScope(null, 365);

    public static ProblemScope ofForum(UUID forumId) {
        return new ProblemScope(forumId, null);
    }

    Instant since(Instant now) {
        return days == null ? Instant.EPOCH : now.minus(Duration.ofDays(days));
    }
}
