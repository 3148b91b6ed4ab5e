package org.huiying.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm the organiser knows. */
@Entity
class Enterprise {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String creditCode;
    private String name;
    private @Nullable String contactName;
    private @Nullable String contactPhone;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Enterprise() {}

    @SuppressWarnings("NullAway.Init")
    Enterprise(UUID id, CreditCode code, EnterpriseProfile profile, Instant now) {
        this.id = id;
        this.creditCode = code.value();
        this.createdAt = now;
        write(profile);
    }

    final void write(EnterpriseProfile profile) {
        name = profile.name();
        contactName = profile.contactName();
        contactPhone = profile.contactPhone();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    EnterpriseSummary summary() {
        return new EnterpriseSummary(
                id, version(), creditCode, new EnterpriseProfile(name, contactName, contactPhone), createdAt);
    }
}
