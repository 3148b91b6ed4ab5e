package org.huiying.report;

/** A paper that is printed before a forum. */
public enum ForumSheet {
    /** 议程 */
    AGENDA,
    /** 签到表 */
    ATTENDANCE,
    /** 席卡 */
    CARDS
}
