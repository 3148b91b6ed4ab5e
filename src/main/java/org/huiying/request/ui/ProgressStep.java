package org.huiying.request.ui;

import org.huiying.request.RequestStatus;

/** The few steps a firm thinks in. */
enum ProgressStep {
    SUBMITTED,
    DISPATCHED,
    HANDLING,
    ANSWERED;

    static ProgressStep of(RequestStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, ACCEPTED, RETURNED, DECLINED, WITHDRAWN, SPLIT -> SUBMITTED;
            case ASSIGNED -> DISPATCHED;
            case HANDLING, REPLY_APPROVAL -> HANDLING;
            case REPLIED -> ANSWERED;
        };
    }

    static boolean isBrokenOff(RequestStatus status) {
        return status == RequestStatus.DECLINED || status == RequestStatus.WITHDRAWN || status == RequestStatus.SPLIT;
    }
}
