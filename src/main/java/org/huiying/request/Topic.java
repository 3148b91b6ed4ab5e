package org.huiying.request;

/** What a request is roughly about, in the firm's words; it need not know the department. */
public enum Topic {
    CLEARANCE,
    TAX,
    PAYMENT,
    LOGISTICS,
    PEOPLE,
    FUNDING,
    INTELLECTUAL_PROPERTY,
    MARKETS,
    ENTERPRISE_DEVELOPMENT,
    OTHER
}
