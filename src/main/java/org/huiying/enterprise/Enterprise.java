package org.huiying.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm: registered and waiting for approval, or approved. */
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

    @Enumerated(EnumType.STRING)
    private EnterpriseStatus status;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Enterprise() {}

    Enterprise(UUID id, String creditCode, String name, EnterpriseStatus status, Instant now) {
        this.id = id;
        this.creditCode = creditCode;
        this.name = name;
        this.status = status;
        this.createdAt = now;
    }

    void contact(@Nullable String person, @Nullable String phone) {
        this.contactName = person;
        this.contactPhone = phone;
    }

    void approve() {
        status = EnterpriseStatus.APPROVED;
    }

    void refuse() {
        status = EnterpriseStatus.REFUSED;
    }

    UUID id() {
        return id;
    }

    EnterpriseSummary summary() {
        return new EnterpriseSummary(id, name, creditCode, contactName, contactPhone, status, createdAt);
    }
}
