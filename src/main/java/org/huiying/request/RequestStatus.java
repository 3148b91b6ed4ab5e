package org.huiying.request;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a request stands, and every arrow there is. */
public enum RequestStatus {
    /** 草稿 */
    DRAFT,
    /** 待受理 */
    SUBMITTED,
    /** 不予受理 */
    DECLINED,
    /** 待派单 */
    ACCEPTED,
    /** 待签收 */
    ASSIGNED,
    /** 退单待裁定 */
    RETURNED,
    /** 办理中 */
    HANDLING,
    /** 答复审签中 */
    REPLY_APPROVAL,
    /** 已答复 */
    REPLIED,
    /** 已撤回 */
    WITHDRAWN,
    /** 已拆分 */
    SPLIT;

    private static final Map<RequestStatus, Set<RequestStatus>> ARROWS = new EnumMap<>(Map.ofEntries(
            entry(DRAFT, EnumSet.of(SUBMITTED)),
            entry(SUBMITTED, EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN, SPLIT)),
            entry(DECLINED, EnumSet.noneOf(RequestStatus.class)),
            entry(ACCEPTED, EnumSet.of(ASSIGNED, WITHDRAWN)),
            // back to the board if it was dispatched automatically and is recalled
            entry(ASSIGNED, EnumSet.of(HANDLING, RETURNED, WITHDRAWN, SUBMITTED)),
            entry(RETURNED, EnumSet.of(ASSIGNED, WITHDRAWN, SPLIT)),
            entry(HANDLING, EnumSet.of(REPLY_APPROVAL, WITHDRAWN)),
            entry(REPLY_APPROVAL, EnumSet.of(HANDLING, REPLIED)),
            entry(REPLIED, EnumSet.of(HANDLING)),
            entry(WITHDRAWN, EnumSet.noneOf(RequestStatus.class)),
            // taken back: the organiser decides anew
            entry(SPLIT, EnumSet.of(SUBMITTED, RETURNED))));

    public boolean canBecome(RequestStatus next) {
        return ARROWS.getOrDefault(this, Set.of()).contains(next);
    }
}
