package org.huiying.letter;

import org.huiying.document.signature.SigningUnavailable;

/** Why an approved letter has not been issued yet. */
public enum HeldUp {
    /** The signing key is missing, locked, expired or failing. */
    KEY,
    /** The time-stamp service does not answer. */
    TIME_STAMP,
    /** The day until which something is promised has come meanwhile. */
    PROMISE_PASSED,
    /** The leader who approved it may not sign any more. */
    SIGNER_LEFT;

    static HeldUp by(SigningUnavailable cause) {
        return switch (cause.reason()) {
            case TIME_STAMP_UNREACHABLE, TIME_STAMP_REFUSED -> TIME_STAMP;
            default -> KEY;
        };
    }
}
