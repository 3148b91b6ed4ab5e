package org.huiying.shared;

/** The thing asked for does not exist, or not for the one who asks: both sound the same on purpose. */
public class NotFound extends RuntimeException {

    /** {@code what} is a word of the business, for the log only. */
    public NotFound(String what, Object id) {
        super("No " + what + " " + id);
    }
}
