package org.huiying.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The firm for which the organiser records a request.
 *
 * @param enterpriseId the registered firm, or null when the portal does not know it yet
 * @param batchId the spreadsheet import it came with, or null
 */
public record OnBehalf(
        Channel channel,
        String firmName,
        @Nullable UUID enterpriseId,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable UUID batchId) {}
