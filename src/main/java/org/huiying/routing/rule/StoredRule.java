package org.huiying.routing.rule;

import java.util.UUID;

/**
 * A rule as it is kept.
 *
 * @param version travels with the edit form
 * @param place rules are asked in the order of their places, beginning with 1
 * @param active one that is off stays in its place but never fires
 */
public record StoredRule(UUID id, RoutingRule rule, long version, int place, boolean active) {}
