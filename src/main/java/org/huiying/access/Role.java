package org.huiying.access;

/** What a person is here for; one person may hold several. */
public enum Role {
    /** 企业代表, speaks for one enterprise. */
    REPRESENTATIVE,
    /** 经办人 of one department. */
    CLERK,
    /** 审核/签发领导 of one department. */
    LEADER,
    /** 主办方, the trade-promotion council. */
    ORGANISER,
    /** Keeps departments, people and the duty catalogue. */
    ADMINISTRATOR
}
