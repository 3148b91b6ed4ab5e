package org.huiying.handling.ui;

/** Why a request is not accepted, each with the way that is open to the firm instead. */
enum DeclineReason {
    /** 行政复议、行政诉讼 */
    RECONSIDERATION,
    /** 劳动争议、商事仲裁 */
    ARBITRATION,
    /** 诉讼或者执行程序中 */
    IN_COURT,
    /** 信访 */
    PETITION,
    /** 举报违法 */
    REPORT,
    /** 非外贸外资经营事项 */
    NOT_TRADE,
    /** 重复提出 */
    REPEATED,
    /** 事实不清 */
    UNCLEAR,
    OTHER
}
