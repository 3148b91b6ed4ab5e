package org.huiying.document.signature;

import java.time.Instant;

/** Keys made for one run of the tests. */
public final class TestKeys {

    public static final Instant NOW = Instant.parse("2026-09-18T02:00:00Z");
    static final char[] PASSWORD = "correct horse".toCharArray();
    static final byte[] FILE = DemoKey.create("北庭海关（测试）", NOW, PASSWORD);

    private TestKeys() {}

    public static Signer p256() {
        try {
            return KeyFile.open(FILE, PASSWORD);
        } catch (SigningUnavailable failure) {
            throw new AssertionError(failure);
        }
    }
}
