package org.huiying.access;

/** What following an invitation's link leads to. */
public enum InvitationKind {
    /** A new account that speaks for an enterprise. */
    REPRESENTATIVE,
    /** A password for an account that is there already: its first one, or instead of a forgotten one. */
    PASSWORD,
    /** The very first account, an administrator. */
    FIRST_ADMINISTRATOR
}
