package org.huiying.forum;

import org.huiying.shared.RuleViolation;

/** Texts as they are kept: stripped, whole, and no longer than the record can hold. */
final class Wording {

    private Wording() {}

    /** @throws RuleViolation if the text is empty or too long */
    static String required(String text, int limit, String key) {
        if (text.isBlank()) {
            throw new RuleViolation(key, limit);
        }
        return optional(text, limit, key);
    }

    /** @throws RuleViolation if the text is too long or holds what no text may hold */
    static String optional(String text, int limit, String key) {
        var plain = text.strip();
        if (plain.codePointCount(0, plain.length()) > limit || plain.indexOf('\0') >= 0) {
            throw new RuleViolation(key, limit);
        }
        return plain;
    }
}
