package org.huiying.forum;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the agenda, as guests read it.
 *
 * @param number its place on the whole agenda, also where the reader does not see every line
 * @param departmentId who answers; null until decided
 */
public record AgendaLine(
        UUID itemId,
        int number,
        UUID requestId,
        String receipt,
        String title,
        String firmName,
        boolean confidential,
        @Nullable UUID departmentId,
        @Nullable String departmentName) {}
