package org.huiying.request;

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
    WITHDRAWN;

    private static final Map<RequestStatus, Set<RequestStatus>> ARROWS = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN),
            DECLINED, EnumSet.noneOf(RequestStatus.class),
            ACCEPTED, EnumSet.of(ASSIGNED, WITHDRAWN),
            ASSIGNED, EnumSet.of(HANDLING, RETURNED, WITHDRAWN),
            RETURNED, EnumSet.of(ASSIGNED, WITHDRAWN),
            HANDLING, EnumSet.of(REPLY_APPROVAL, WITHDRAWN),
            REPLY_APPROVAL, EnumSet.of(HANDLING, REPLIED),
            REPLIED, EnumSet.of(HANDLING),
            WITHDRAWN, EnumSet.noneOf(RequestStatus.class)));

    public boolean canBecome(RequestStatus next) {
        return ARROWS.getOrDefault(this, Set.of()).contains(next);
    }
}
