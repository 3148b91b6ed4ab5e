package org.huiying.forum;

import java.util.UUID;

/**
 * A forum as lists and pages show it.
 *
 * @param version travels with the form that edits the plan
 */
public record ForumDetails(UUID id, long version, ForumStatus status, ForumPlan plan) {

    public String title() {
        return plan.title();
    }
}
