package org.huiying.department;

import java.util.UUID;

/**
 * A department as lists, choices and letters show it.
 *
 * @param version travels with the edit form
 */
public record DepartmentSummary(UUID id, long version, DepartmentProfile profile) {

    public String name() {
        return profile.name();
    }

    public DepartmentKind kind() {
        return profile.kind();
    }
}
