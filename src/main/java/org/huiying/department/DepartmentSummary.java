package org.huiying.department;

import java.util.UUID;

/**
 * A department as lists, choices and letters show it.
 *
 * @param version travels with the edit form
 */
public record DepartmentSummary(UUID id, long version, DepartmentProfile profile, LetterStyle style) {

    public String name() {
        return profile.name();
    }

    /** 发文机关标志, the red words on top of its letters. */
    public String mark() {
        return style.mark().isEmpty() ? profile.letterhead() : style.mark();
    }

    public DepartmentKind kind() {
        return profile.kind();
    }
}
