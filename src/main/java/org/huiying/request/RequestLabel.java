package org.huiying.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a submitted request as may be said where others might look on.
 *
 * @param openTitle null when the request is confidential
 * @param leadDepartmentId null until it was dispatched
 */
public record RequestLabel(
        UUID id,
        String receipt,
        @Nullable String openTitle,
        Channel channel,
        @Nullable UUID enterpriseId,
        @Nullable UUID leadDepartmentId) {}
