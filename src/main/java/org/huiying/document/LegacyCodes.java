package org.huiying.document;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Text from older systems that were built for GBK holds some characters under codes of private use, since Unicode had
 * none for them yet: 䶮 as U+E863. What they mean follows from the two code tables of the JDK.
 */
final class LegacyCodes {

    private static final Map<Integer, Integer> MEANINGS = meanings();

    private LegacyCodes() {}

    /** The code that Unicode has for the character today. */
    static int today(int character) {
        return Character.getType(character) == Character.PRIVATE_USE
                ? MEANINGS.getOrDefault(character, character)
                : character;
    }

    private static Map<Integer, Integer> meanings() {
        // These six are beyond the basic plane, where the JDK does not follow the standard.
        var meanings = new HashMap<>(Map.of(
                0xE816, 0x20087, 0xE817, 0x20089, 0xE818, 0x200CC, 0xE831, 0x215D7, 0xE83B, 0x2298F, 0xE855, 0x241FE));
        for (var high = 0x81; high <= 0xFE; high++) {
            for (var low = 0x40; low <= 0xFE; low++) {
                var bytes = new byte[] {(byte) high, (byte) low};
                var then = new String(bytes, Charset.forName("GBK"));
                var now = new String(bytes, Charset.forName("GB18030"));
                if (then.length() == 1 && now.codePointCount(0, now.length()) == 1 && !then.equals(now)) {
                    meanings.put(then.codePointAt(0), now.codePointAt(0));
                }
            }
        }
        return Map.copyOf(meanings);
    }
}
