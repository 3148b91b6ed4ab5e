package org.huiying.department;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
    private String mark;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> copies;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> coSigners;

    @SuppressWarnings("NullAway.Init")
    protected Department() {}

    @SuppressWarnings("NullAway.Init")
    Department(UUID id, DepartmentProfile profile) {
        this.id = id;
        write(profile, LetterStyle.PLAIN);
    }

    final void write(DepartmentProfile profile, LetterStyle style) {
        name = profile.name();
        kind = profile.kind();
        management = profile.management();
        letterhead = profile.letterhead();
        issuingCode = profile.issuingCode();
        active = profile.active();
        mark = style.mark();
        copies = style.copies();
        coSigners = style.coSigners().stream().sorted().toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    DepartmentSummary summary() {
        return new DepartmentSummary(
                id,
                version(),
                new DepartmentProfile(name, kind, management, letterhead, issuingCode, active),
                new LetterStyle(mark, copies, Set.copyOf(coSigners)));
    }
}
