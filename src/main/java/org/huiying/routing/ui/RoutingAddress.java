package org.huiying.routing.ui;

/** Addresses of the pages on how well the routing works. */
final class RoutingAddress {

    static final String ACCURACY = "routing/accuracy";
    /** Public; the footer leads there. */
    static final String CARD = "algorithm";

    /** With {@code ?forum=ID} those of one forum; the forum's page leads there. */
    static final String COMMON = "routing/common";

    static final String VERSIONS = "routing/versions";

    private RoutingAddress() {}
}
