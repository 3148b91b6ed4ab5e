package org.huiying.forum;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.huiying.shared.RuleViolation;

/**
 * What the organiser plans: what, when, where, and by whom.
 *
 * @param host who leads through it, with the office held
 * @param organiser the house that issues the minutes, as their head carries it
 * @param contact whom guests call
 */
@Embeddable
public record ForumPlan(
        String title, Instant startsAt, Instant endsAt, String place, String host, String organiser, String contact) {

    public static final int LINE_LIMIT = 100;
    public static final int ORGANISER_LIMIT = 60;

    /** @throws RuleViolation if something is missing, too long, or ends before it starts */
    public ForumPlan {
        title = Wording.required(title, LINE_LIMIT, "forum.error.title");
        place = Wording.required(place, LINE_LIMIT, "forum.error.place");
        host = Wording.optional(host, LINE_LIMIT, "forum.error.host");
        organiser = Wording.required(organiser, ORGANISER_LIMIT, "forum.error.organiser");
        contact = Wording.optional(contact, LINE_LIMIT, "forum.error.contact");
        if (!endsAt.isAfter(startsAt)) {
            throw new RuleViolation("forum.error.endsBeforeItStarts");
        }
    }
}
