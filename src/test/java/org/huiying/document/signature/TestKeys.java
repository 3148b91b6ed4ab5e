package org.huiying.document.signature;

import java.time.Instant;

/** Keys made for one run of the tests. */
public final class TestKeys {

    public static final Instant NOW = Instant.parse("2026-09-18T02:00:00Z");
    private static final String NAME = "北庭海关（测试）";
    static final char[] PASSWORD = "correct horse".toCharArray();
    static final byte[] FILE = DemoKey.create(NAME, NOW, PASSWORD);

    private TestKeys() {}

    public static Signer p256() {
        return open(FILE);
    }

    /** Somebody else under the same name. */
    static Signer stranger() {
        return open(DemoKey.create(NAME, NOW, PASSWORD));
    }

    private static Signer open(byte[] file) {
        try {
            return KeyFile.open(file, PASSWORD);
        } catch (SigningUnavailable failure) {
            throw new AssertionError(failure);
        }
    }
}
