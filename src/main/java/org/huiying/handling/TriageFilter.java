package org.huiying.handling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the requests that wait for a department the triage board shows.
 *
 * @param forumId of one forum only, or null for all
 */
public record TriageFilter(Which which, @Nullable UUID forumId) {

    public static final TriageFilter ALL = new TriageFilter(Which.ALL, null);

    /** By what is known about them. */
    public enum Which {
        ALL("true"),
        SURE(
                "r.status <> 'RETURNED' and exists (select from routing_suggestion s where s.request_id = r.id and s.sure)"),
        UNSURE("r.status <> 'RETURNED' and not exists "
                + "(select from routing_suggestion s where s.request_id = r.id and s.sure)"),
        RETURNED("r.status = 'RETURNED'");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        /** The condition on a request {@code r}. */
        String condition() {
            return condition;
        }
    }
}
