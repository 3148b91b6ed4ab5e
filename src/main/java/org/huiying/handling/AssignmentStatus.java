package org.huiying.handling;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where one department stands with one request, and every arrow there is. */
public enum AssignmentStatus {
    /** 待签收 */
    TO_SIGN,
    /** 办理中 */
    HANDLING,
    /** 已办结 */
    DONE,
    /** 已退单 */
    RETURNED,
    /** The request was withdrawn, or went to other departments. */
    ENDED;

    private static final Map<AssignmentStatus, Set<AssignmentStatus>> ARROWS = new EnumMap<>(Map.of(
            TO_SIGN, EnumSet.of(HANDLING, RETURNED, DONE, ENDED),
            HANDLING, EnumSet.of(DONE, ENDED),
            DONE, EnumSet.noneOf(AssignmentStatus.class),
            RETURNED, EnumSet.noneOf(AssignmentStatus.class),
            ENDED, EnumSet.noneOf(AssignmentStatus.class)));

    public boolean canBecome(AssignmentStatus next) {
        return ARROWS.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the department still has something to do. */
    public boolean isOpen() {
        return !ARROWS.getOrDefault(this, Set.of()).isEmpty();
    }
}
