package org.huiying.handling;

/** The parts of a department's inbox, by what is to be done next. */
public enum Tray {
    /** 待办: everything the department still has to act on. */
    OPEN("a.status in ('TO_SIGN', 'HANDLING')"),
    /** 待签收 */
    TO_SIGN("a.status = 'TO_SIGN'"),
    /** 办理中 */
    HANDLING("a.status = 'HANDLING' and r.status <> 'REPLY_APPROVAL'"),
    /** 审签中: a draft reply waits for the leader. */
    IN_REVIEW("a.status = 'HANDLING' and r.status = 'REPLY_APPROVAL'"),
    /** 已办结 */
    ANSWERED("a.status = 'DONE'"),
    /** 已退单 */
    RETURNED("a.status = 'RETURNED'");

    private final String condition;

    Tray(String condition) {
        this.condition = condition;
    }

    /** The condition on an assignment {@code a} and its request {@code r}. */
    String condition() {
        return condition;
    }

    /** Whether what lies in it is still awaited: then the nearest due date comes first, else the latest end. */
    boolean isAwaited() {
        return this != ANSWERED && this != RETURNED;
    }
}
