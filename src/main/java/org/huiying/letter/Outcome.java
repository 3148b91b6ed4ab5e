package org.huiying.letter;

/** What became of the request. */
public enum Outcome {
    /** 已解决 */
    SOLVED,
    /** 部分解决 */
    PARTLY_SOLVED,
    /** 承诺解决, until a certain day. */
    PROMISED,
    /** 解释说明 */
    EXPLAINED,
    /** 转报上级 */
    FORWARDED
}
