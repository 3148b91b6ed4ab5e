package org.huiying.letter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a letter stands, and every arrow there is. */
public enum LetterStatus {
    /** 拟稿 */
    DRAFTED,
    /** 审核 */
    IN_REVIEW,
    /** 已签发, numbered and final. */
    SIGNED,
    /** 已送达: the firm can open it in the portal. */
    DELIVERED;

    private static final Map<LetterStatus, Set<LetterStatus>> ARROWS = new EnumMap<>(Map.of(
            DRAFTED, EnumSet.of(IN_REVIEW),
            IN_REVIEW, EnumSet.of(DRAFTED, SIGNED),
            SIGNED, EnumSet.of(DELIVERED),
            DELIVERED, EnumSet.noneOf(LetterStatus.class)));

    public boolean canBecome(LetterStatus next) {
        return ARROWS.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it has its number and cannot change any more. */
    public boolean isFinal() {
        return this == SIGNED || this == DELIVERED;
    }
}
