package org.huiying.audit;

/** How an attempted act ended. */
enum AuditResult {
    DONE,
    DENIED
}
