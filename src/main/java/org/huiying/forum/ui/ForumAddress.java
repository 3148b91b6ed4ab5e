package org.huiying.forum.ui;

import java.util.UUID;

/** Addresses of the pages of forums. */
public final class ForumAddress {

    public static final String LIST = "forums";
    public static final String NEW = "forum/new";

    private ForumAddress() {}

    /** The forum's page, on the tab its phase calls for. */
    public static String of(UUID id) {
        return "forum/" + id;
    }

    public static String of(UUID id, ForumTab tab) {
        return of(id) + "/" + tab.address();
    }
}
