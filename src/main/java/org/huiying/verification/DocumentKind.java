package org.huiying.verification;

/** What kinds of documents are issued under a code. */
public enum DocumentKind {
    /** 答复函 */
    LETTER,
    /** 会议纪要 */
    MINUTES
}
