package org.huiying.document.signature;

/** Nothing can be signed at present; no document was made. What was asked for can be tried again once it is mended. */
public final class SigningUnavailable extends Exception {

    /** What is wrong, for a sentence in the reader's language. */
    public enum Reason {
        /** There is no such key file, or no private key with a certificate in it. */
        KEY_MISSING,
        /** The key file is not PKCS#12 or is damaged. */
        KEY_UNREADABLE,
        /** The password does not open the key file. */
        PASSWORD_WRONG,
        /** The key is neither for P-256 nor for RSA, or its certificate belongs to another key. */
        KEY_UNSUITABLE,
        /** The certificate is not valid yet. */
        CERTIFICATE_NOT_YET_VALID,
        /** The certificate is not valid any more. */
        CERTIFICATE_EXPIRED,
        /** The key, or the device that holds it, failed to sign. */
        KEY_FAILED,
        /** The time-stamp service does not answer, or not in time. */
        TIME_STAMP_UNREACHABLE,
        /** The time-stamp service answered, but refused or stamped something else. */
        TIME_STAMP_REFUSED,
        /** The signature with its certificates is longer than the room kept for it. */
        SIGNATURE_TOO_LONG
    }

    private final Reason reason;

    public SigningUnavailable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public SigningUnavailable(Reason reason, Throwable cause) {
        super(reason.name() + ": " + cause.getMessage(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
