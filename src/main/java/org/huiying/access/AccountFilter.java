package org.huiying.access;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text part of the name or the sign-in name; empty for all
 */
public record AccountFilter(
        String text, @Nullable Role role, @Nullable AccountStatus status) {}
