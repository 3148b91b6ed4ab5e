package org.huiying.request;

/** What can be told in a request's story; each has its sentence in the translations. */
public enum TimelineKind {
    SUBMITTED,
    RECORDED,
    ACCEPTED,
    DECLINED,
    DISPATCHED,
    DISPATCHED_AUTOMATICALLY,
    RECALLED,
    SIGNED_FOR,
    RETURNED,
    OPINION_GIVEN,
    DRAFT_SENT_TO_REVIEW,
    DRAFT_SENT_BACK,
    REPLY_APPROVED,
    REPLY_CO_SIGNED,
    REPLIED,
    REPLY_CORRECTED,
    REPLY_WITHDRAWN,
    LETTER_OPENED,
    ON_AGENDA,
    ANSWERED_ON_THE_SPOT,
    WITHDRAWN,
    SPLIT,
    PART_OF,
    REJOINED
}
