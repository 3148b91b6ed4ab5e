package org.huiying.forum;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm or department invited to a forum.
 *
 * @param invitationId names the invitation; {@code version} travels with its form
 * @param unitId the firm or the department
 * @param attendance null until noted
 * @param names who came for it
 */
public record Guest(
        UUID invitationId,
        long version,
        UUID unitId,
        String unitName,
        Seat seat,
        @Nullable Attendance attendance,
        String names) {}
