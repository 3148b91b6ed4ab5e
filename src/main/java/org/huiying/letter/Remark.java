package org.huiying.letter;

import org.huiying.shared.RuleViolation;

/** Why a letter goes back; it is never left out. */
final class Remark {

    static final int LIMIT = 2_000;

    private Remark() {}

    /** @throws RuleViolation if it is blank or too long */
    static String checked(String remark) {
        var why = remark.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > LIMIT || why.indexOf('\0') >= 0) {
            throw new RuleViolation("letter.error.remark", LIMIT);
        }
        return why;
    }
}
