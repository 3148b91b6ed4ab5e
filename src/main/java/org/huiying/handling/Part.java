package org.huiying.handling;

/** A department's part in a request: exactly one leads. */
public enum Part {
    /** 主办 */
    LEAD,
    /** 协办 */
    CO_HANDLER
}
