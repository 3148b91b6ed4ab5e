package org.huiying.routing.learning;

/** What somebody decided about who is competent for a request. */
public enum DecisionKind {
    /** It went to a department of the kind that was proposed first, or nothing had been proposed. */
    DISPATCHED,
    /** It went elsewhere than was proposed first. */
    CORRECTED,
    /** The lead department gave it back. */
    RETURNED,
    /** The organiser decided where it goes after a return. */
    ARBITRATED
}
