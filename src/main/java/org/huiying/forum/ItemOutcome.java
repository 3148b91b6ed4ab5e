package org.huiying.forum;

/** How the forum left an agenda item; a note that may be corrected, not a life cycle. */
public enum ItemOutcome {
    OPEN,
    ANSWERED_ON_THE_SPOT,
    WRITTEN_REPLY_FOLLOWS
}
