package org.huiying.forum;

/** How a guest took part. */
public enum Attendance {
    /** 出席 */
    PRESENT,
    /** 请假 */
    EXCUSED,
    /** 列席 */
    SITTING_IN
}
