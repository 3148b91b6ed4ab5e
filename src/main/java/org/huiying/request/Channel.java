package org.huiying.request;

/** How a request came in. */
public enum Channel {
    WEB,
    PHONE,
    HALL,
    SHEET
}
