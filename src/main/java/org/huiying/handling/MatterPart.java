package org.huiying.handling;

import java.util.UUID;
import org.huiying.request.RequestContent;
import org.jspecify.annotations.Nullable;

/**
 * One of the matters a request is split into.
 *
 * @param id of the request it becomes; the same id again is the same part
 * @param leadId where it is to go at once; null if it waits on the board
 */
public record MatterPart(
        UUID id, RequestContent content, @Nullable UUID leadId) {}
