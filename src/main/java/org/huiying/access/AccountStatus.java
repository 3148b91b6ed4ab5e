package org.huiying.access;

/** Whether an account can be used. */
public enum AccountStatus {
    /** Registered, an organiser has not yet approved it. */
    WAITING,
    ACTIVE,
    CLOSED
}
