package org.huiying.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator may change of an account. */
public record AccountEdit(
        String displayName, Set<Role> roles, @Nullable UUID departmentId) {}
