package org.huiying.request.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an uploaded sheet stands, and every arrow there is. */
public enum BatchStatus {
    /** 待导入: read and checked, nothing of it was raised yet. */
    UPLOADED,
    /** 导入中: goes on where it stopped, also after a restart. */
    IMPORTING,
    /** 已导入 */
    IMPORTED,
    /** 已撤销: its requests were withdrawn. */
    UNDONE;

    private static final Map<BatchStatus, Set<BatchStatus>> ARROWS = new EnumMap<>(Map.of(
            UPLOADED, EnumSet.of(IMPORTING, UNDONE),
            IMPORTING, EnumSet.of(IMPORTED, UNDONE),
            IMPORTED, EnumSet.of(UNDONE),
            UNDONE, EnumSet.noneOf(BatchStatus.class)));

    public boolean canBecome(BatchStatus next) {
        return ARROWS.getOrDefault(this, Set.of()).contains(next);
    }
}
