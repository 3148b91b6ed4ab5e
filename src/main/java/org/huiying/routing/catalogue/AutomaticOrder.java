package org.huiying.routing.catalogue;

import java.time.Instant;
import java.util.UUID;

/** Requests of an entry go out by themselves where the proposal is sure: in whose name, and since when. */
public record AutomaticOrder(UUID orderedBy, String name, Instant since) {}
