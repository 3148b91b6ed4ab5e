package org.huiying.verification;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import org.huiying.shared.RuleViolation;

/**
 * The code printed on an issued document: 128 random bits that nobody can guess, and 12 bits computed from them by which
 * a slip of the pen is told from a code that does not exist. Written in Crockford's base 32 as seven groups of four.
 */
public record VerificationCode(UUID value) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_DIGIT = 5;
    private static final int CHECK_BITS = 12;
    private static final int LENGTH = (128 + CHECK_BITS) / BITS_PER_DIGIT;
    private static final int GROUP = 4;
    /** No honest hand writes more than this between and around the digits. */
    private static final int LONGEST_TYPED = 200;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static VerificationCode random() {
        return new VerificationCode(new UUID(RANDOM.nextLong(), RANDOM.nextLong()));
    }

    /**
     * Reads a code as people type or paste it: any case, with or without dashes and spaces, O for 0 and I or L for 1, also
     * the whole address from the QR code.
     *
     * @throws RuleViolation if it is no code, or one with a slip in it
     */
    public static VerificationCode parse(String typed) {
        var digits = digits(typed);
        if (digits.length() != LENGTH) {
            throw new RuleViolation("verification.error.length", LENGTH, digits.length());
        }
        var buffer = new byte[16];
        var check = 0;
        for (var bit = 0; bit < LENGTH * BITS_PER_DIGIT; bit++) {
            var digit = DIGITS.indexOf(digits.charAt(bit / BITS_PER_DIGIT));
            var one = digit >> (BITS_PER_DIGIT - 1 - bit % BITS_PER_DIGIT) & 1;
            if (bit < 128) {
                buffer[bit / 8] |= (byte) (one << (7 - bit % 8));
            } else {
                check = check << 1 | one;
            }
        }
        if (check != check(buffer)) {
            throw new RuleViolation("verification.error.slip");
        }
        var halves = ByteBuffer.wrap(buffer);
        return new VerificationCode(new UUID(halves.getLong(), halves.getLong()));
    }

    private static String digits(String typed) {
        var text = typed.length() > LONGEST_TYPED ? "" : typed.strip();
        var plain = text.substring(text.lastIndexOf('/') + 1)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}_.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.chars().anyMatch(character -> DIGITS.indexOf(character) < 0)) {
            throw new RuleViolation("verification.error.characters");
        }
        return plain;
    }

    /** Without dashes, as it stands in an address. */
    public String plain() {
        var bytes = bytes();
        var check = check(bytes);
        var text = new StringBuilder();
        for (var digit = 0; digit < LENGTH; digit++) {
            var value = 0;
            for (var bit = digit * BITS_PER_DIGIT; bit < (digit + 1) * BITS_PER_DIGIT; bit++) {
                var one = bit < 128 ? bytes[bit / 8] >> (7 - bit % 8) : check >> (128 + CHECK_BITS - 1 - bit);
                value = value << 1 | one & 1;
            }
            text.append(DIGITS.charAt(value));
        }
        return text.toString();
    }

    /** In groups, as it is printed. */
    public String printed() {
        return String.join("-", plain().split("(?<=\\G.{" + GROUP + "})"));
    }

    private byte[] bytes() {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    private static int check(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return (digest[0] & 0xFF) << 4 | (digest[1] & 0xFF) >> 4;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** Whoever has the code may ask; it does not belong into logs. */
    @Override
    public String toString() {
        return "VerificationCode";
    }
}
