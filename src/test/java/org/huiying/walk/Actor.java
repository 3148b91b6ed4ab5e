package org.huiying.walk;

/** Everybody who could try something, seen from the firm and the departments the things belong to. */
enum Actor {
    NOBODY,
    /** Still holds a session, but was signed out elsewhere. */
    SIGNED_OUT,
    REPRESENTATIVE,
    OTHER_REPRESENTATIVE,
    CLERK,
    LEADER,
    OTHER_CLERK,
    OTHER_LEADER,
    ORGANISER,
    ADMINISTRATOR
}
