package org.huiying.handling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests the triage board shows: of those that wait for a department, or that can be recalled.
 *
 * @param forumId of one forum only, or null for all
 */
public record TriageFilter(Which which, @Nullable UUID forumId) {

    public static final TriageFilter ALL = new TriageFilter(Which.ALL, null);

    /** By what is known about them. */
    public enum Which {
        ALL("r.status in ('SUBMITTED', 'ACCEPTED', 'RETURNED')"),
        SURE("r.status in ('SUBMITTED', 'ACCEPTED') and exists "
                + "(select from routing_suggestion s where s.request_id = r.id and s.sure)"),
        UNSURE("r.status in ('SUBMITTED', 'ACCEPTED') and not exists "
                + "(select from routing_suggestion s where s.request_id = r.id and s.sure)"),
        RETURNED("r.status = 'RETURNED'"),
        /** Dispatched automatically and not yet signed for: they can be recalled. */
        AUTOMATIC("r.status = 'ASSIGNED' and exists "
                + "(select from assignment a where a.request_id = r.id and a.automatic and a.status = 'TO_SIGN')");

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
