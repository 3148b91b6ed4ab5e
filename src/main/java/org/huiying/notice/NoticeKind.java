package org.huiying.notice;

/** What people are told; each has its sentence in the translations. */
public enum NoticeKind {
    REQUEST_SUBMITTED,
    REQUEST_RETURNED,
    REQUEST_DISPATCHED,
    REQUEST_CO_HANDLING,
    REQUEST_DECLINED,
    REQUEST_SPLIT,
    REQUEST_REPLIED,
    REPLY_CORRECTED,
    REPLY_WITHDRAWN,
    REPLY_IN_REVIEW,
    REPLY_TO_CO_SIGN
}
