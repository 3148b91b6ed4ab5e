package org.huiying.forum;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a forum stands, and every arrow there is. */
public enum ForumStatus {
    /** 筹备中 */
    PLANNED,
    /** 征集中: invited firms raise requests for it. */
    COLLECTING,
    /** 议程已定 */
    AGENDA_SET,
    /** 会议进行中 */
    LIVE,
    /** 纪要整理中 */
    MINUTES_IN_REVIEW,
    /** 纪要已印发 */
    MINUTES_ISSUED;

    private static final Map<ForumStatus, Set<ForumStatus>> ARROWS = new EnumMap<>(Map.of(
            PLANNED, EnumSet.of(COLLECTING),
            COLLECTING, EnumSet.of(AGENDA_SET),
            AGENDA_SET, EnumSet.of(COLLECTING, LIVE),
            LIVE, EnumSet.of(MINUTES_IN_REVIEW),
            MINUTES_IN_REVIEW, EnumSet.of(LIVE, MINUTES_ISSUED),
            MINUTES_ISSUED, EnumSet.of(MINUTES_IN_REVIEW)));

    public boolean canBecome(ForumStatus next) {
        return ARROWS.getOrDefault(this, Set.of()).contains(next);
    }
}
