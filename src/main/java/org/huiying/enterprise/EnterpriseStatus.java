package org.huiying.enterprise;

/** Whether the organiser knows the firm. */
public enum EnterpriseStatus {
    WAITING,
    APPROVED,
    REFUSED
}
