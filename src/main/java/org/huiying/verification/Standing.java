package org.huiying.verification;

/** How an issued document stands today. */
public enum Standing {
    /** 有效 */
    VALID,
    /** 已被替代 by a later one. */
    SUPERSEDED,
    /** 已撤销 for a stated reason. */
    WITHDRAWN
}
