package org.huiying.enterprise;

/** Where a registration stands. */
public enum RegistrationStatus {
    WAITING,
    APPROVED,
    REFUSED;

    boolean canBecome(RegistrationStatus next) {
        return switch (this) {
            case WAITING -> next == APPROVED || next == REFUSED;
            case APPROVED, REFUSED -> false;
        };
    }
}
