package org.huiying.department;

import org.huiying.shared.RuleViolation;

/**
 * What the administrator keeps about a department.
 *
 * @param name short name on screens, such as 乌州海关
 * @param letterhead full name as the letter's red mark and signature carry it
 * @param issuingCode the word in its document numbers, such as 乌关函
 * @param active whether requests may be dispatched to it
 */
public record DepartmentProfile(
        String name,
        DepartmentKind kind,
        Management management,
        String letterhead,
        String issuingCode,
        boolean active) {

    /** @throws RuleViolation if a name is missing or too long */
    public DepartmentProfile {
        name = name.strip();
        letterhead = letterhead.strip();
        issuingCode = issuingCode.strip();
        mustFit(name, 40, "department.error.name");
        mustFit(letterhead, 60, "department.error.letterhead");
        mustFit(issuingCode, 12, "department.error.issuingCode");
    }

    private static void mustFit(String text, int limit, String key) {
        if (text.isEmpty() || text.length() > limit) {
            throw new RuleViolation(key, limit);
        }
    }
}
