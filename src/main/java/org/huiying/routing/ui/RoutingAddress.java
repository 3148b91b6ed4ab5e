package org.huiying.routing.ui;

import java.util.UUID;

/** Addresses of the pages on how well the routing works. */
final class RoutingAddress {

    static final String ACCURACY = "routing/accuracy";
    /** Public; the footer leads there. */
    static final String CARD = "algorithm";

    /** With {@code ?forum=ID} those of one forum; the forum's page leads there. */
    static final String COMMON = "routing/common";

    /** Below the catalogue, whose entry in the navigation stays marked. */
    static final String RULES = "catalogue/rules";

    static final String NEW_RULE = RULES + "/new";
    static final String RULE = RULES + "/:id";
    static final String VERSIONS = "routing/versions";

    private RoutingAddress() {}

    static String rule(UUID id) {
        return RULES + "/" + id;
    }
}
