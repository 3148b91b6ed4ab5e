package org.huiying.request.ui;

import java.util.UUID;

/** Addresses of the pages of one request. */
public final class RequestAddress {

    public static final String LIST = "requests";
    public static final String NEW = "request/new";
    public static final String RECORD = "request/record";

    private RequestAddress() {}

    public static String of(UUID id) {
        return "request/" + id;
    }

    public static String draft(UUID id) {
        return of(id) + "/edit";
    }
}
