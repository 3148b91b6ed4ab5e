package org.huiying.routing;

import java.util.UUID;

/**
 * The proposal for a request just submitted is sure, and for the entry it names the organiser has ordered automatic
 * dispatch.
 *
 * @param orderedBy the organiser in whose name it is to be dispatched
 */
public record AutomaticDispatchOrdered(UUID requestId, UUID orderedBy) {}
