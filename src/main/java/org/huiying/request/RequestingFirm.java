package org.huiying.request;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as it was when the request was begun.
 *
 * @param enterpriseId null when it was recorded for a firm that is not registered
 * @param firmName what the firm is called in lists and letters
 */
@Embeddable
record RequestingFirm(
        @Nullable UUID enterpriseId,
        String firmName,
        @Nullable String contactName,
        @Nullable String contactPhone) {

    static RequestingFirm registered(UUID enterpriseId, String firmName) {
        return new RequestingFirm(enterpriseId, firmName, null, null);
    }

    static RequestingFirm of(OnBehalf recorded) {
        return new RequestingFirm(
                recorded.enterpriseId(), recorded.firmName(), recorded.contactName(), recorded.contactPhone());
    }
}
