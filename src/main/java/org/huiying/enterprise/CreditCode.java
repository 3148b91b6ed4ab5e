package org.huiying.enterprise;

import java.text.Normalizer;
import java.util.Locale;
import org.huiying.shared.RuleViolation;

/**
 * The unified social credit code of a firm (统一社会信用代码, GB 32100-2015): 18 characters, of which the ninth to
 * seventeenth are its organisation code (GB 11714) and the last is a check digit over all the others.
 *
 * <p>Whatever way it was typed (full width, lower case, with blanks or hyphens), it is kept in its plain form. A value
 * of this type is always a valid code.
 */
public record CreditCode(String value) {

    private static final int LENGTH = 18;
    /** Digits and letters without I, O, S, V and Z, which are easily misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_STARTS = 8;

    /** Refuses what is not a valid code, naming what is wrong with it. */
    public CreditCode {
        value = plain(value);
        if (value.length() != LENGTH) {
            throw new RuleViolation("enterprise.creditCode.error.length", LENGTH, value.length());
        }
        value.chars()
                .filter(character -> ALPHABET.indexOf(character) < 0)
                .findFirst()
                .ifPresent(character -> {
                    throw new RuleViolation("enterprise.creditCode.error.characters", Character.toString(character));
                });
        if (value.charAt(LENGTH - 1) != checkDigit(value)
                || value.charAt(LENGTH - 2) != organisationCheckDigit(value)) {
            throw new RuleViolation("enterprise.creditCode.error.checkDigit");
        }
    }

    /** The firm's organisation code, nine characters, as older papers show it. */
    public String organisationCode() {
        return value.substring(ORGANISATION_STARTS, LENGTH - 1);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\p{C}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** The last character that belongs to the first seventeen. */
    static char checkDigit(String code) {
        var sum = 0;
        var weight = 1;
        for (var place = 0; place < LENGTH - 1; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /** The check digit of the organisation code inside, which has rules of its own. */
    static char organisationCheckDigit(String code) {
        var sum = 0;
        for (var place = 0; place < ORGANISATION_WEIGHTS.length; place++) {
            sum += ORGANISATION_ALPHABET.indexOf(code.charAt(ORGANISATION_STARTS + place))
                    * ORGANISATION_WEIGHTS[place];
        }
        return "0123456789X0".charAt(11 - sum % 11);
    }
}
