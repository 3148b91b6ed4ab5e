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
    /** 会签: signed by the leader; waits until the departments it names agree. */
    CO_SIGNING,
    /** 已批准，待编号用印: signed by the leader; waits for the electronic seal, without a number. */
    APPROVED,
    /** 已签发, numbered, sealed and final. */
    SIGNED,
    /** 已送达: the firm can open it in the portal. */
    DELIVERED,
    /** 已被替代 by a corrected letter. */
    SUPERSEDED,
    /** 已撤销 for a stated reason; its number is void. */
    WITHDRAWN;

    private static final Map<LetterStatus, Set<LetterStatus>> ARROWS = new EnumMap<>(Map.of(
            DRAFTED, EnumSet.of(IN_REVIEW),
            IN_REVIEW, EnumSet.of(DRAFTED, CO_SIGNING, APPROVED),
            CO_SIGNING, EnumSet.of(DRAFTED, APPROVED),
            APPROVED, EnumSet.of(DRAFTED, SIGNED),
            SIGNED, EnumSet.of(DELIVERED, SUPERSEDED, WITHDRAWN),
            DELIVERED, EnumSet.of(SUPERSEDED, WITHDRAWN),
            SUPERSEDED, EnumSet.noneOf(LetterStatus.class),
            WITHDRAWN, EnumSet.noneOf(LetterStatus.class)));

    public boolean canBecome(LetterStatus next) {
        return ARROWS.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it can still be written, sent back or issued. */
    public boolean isInWork() {
        return this == DRAFTED || this == IN_REVIEW || this == CO_SIGNING || this == APPROVED;
    }

    /** Whether it has left the house and counts today. */
    public boolean isInForce() {
        return this == SIGNED || this == DELIVERED;
    }
}
