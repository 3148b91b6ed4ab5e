package org.huiying.minutes;

import java.util.UUID;

/** The minutes of a forum were issued, for the first time or anew. */
public record MinutesIssued(UUID forumId, String number) {}
