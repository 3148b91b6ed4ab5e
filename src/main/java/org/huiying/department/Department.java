package org.huiying.department;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department that answers. */
@Entity
class Department {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private DepartmentKind kind;

    @Enumerated(EnumType.STRING)
    private Management management;

    private String letterhead;
    private String issuingCode;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected Department() {}

    @SuppressWarnings("NullAway.Init")
    Department(UUID id, DepartmentProfile profile) {
        this.id = id;
        write(profile);
    }

    final void write(DepartmentProfile profile) {
        name = profile.name();
        kind = profile.kind();
        management = profile.management();
        letterhead = profile.letterhead();
        issuingCode = profile.issuingCode();
        active = profile.active();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    DepartmentSummary summary() {
        return new DepartmentSummary(
                id, version(), new DepartmentProfile(name, kind, management, letterhead, issuingCode, active));
    }
}
