package org.huiying.forum;

/** What a guest is invited for. */
public enum Seat {
    /** A firm that may raise requests. */
    ASKING,
    /** A department that answers. */
    ANSWERING,
    /** 列席: a department that listens. */
    SITTING_IN
}
