package org.huiying.document.signature;

/** Looking for bytes among bytes. */
final class Bytes {

    private Bytes() {}

    /** Where {@code wanted} first stands at or after {@code from}, or −1. */
    static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (var i = Math.max(0, from); i <= bytes.length - wanted.length; i++) {
            if (isAt(bytes, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isAt(byte[] bytes, byte[] wanted, int offset) {
        if (offset < 0 || offset > bytes.length - wanted.length) {
            return false;
        }
        for (var i = 0; i < wanted.length; i++) {
            if (bytes[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
