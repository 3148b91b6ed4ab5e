package org.huiying.enterprise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm as lists, letters and edit forms show it.
 *
 * @param version travels with the edit form
 */
public record EnterpriseSummary(
        UUID id, long version, String creditCode, EnterpriseProfile profile, Instant createdAt) {

    public String name() {
        return profile.name();
    }

    public @Nullable String contactName() {
        return profile.contactName();
    }

    public @Nullable String contactPhone() {
        return profile.contactPhone();
    }
}
