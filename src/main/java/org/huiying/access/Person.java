package org.huiying.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in, as the account stands right now.
 *
 * @param enterpriseId the enterprise a representative speaks for
 * @param departmentId the department a clerk or leader works in
 */
public record Person(
        UUID id,
        String name,
        Set<Role> roles,
        @Nullable UUID enterpriseId,
        @Nullable UUID departmentId) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isOfEnterprise(@Nullable UUID enterprise) {
        return enterprise != null && enterprise.equals(enterpriseId);
    }

    public boolean isOfDepartment(@Nullable UUID department) {
        return department != null && department.equals(departmentId);
    }
}
