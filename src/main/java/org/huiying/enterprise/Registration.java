package org.huiying.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huiying.access.Governed;
import org.huiying.access.Person;
import org.huiying.access.Relation;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Somebody asks to speak for a firm: waits for the organiser, who approves or refuses. Until then it binds nothing. */
@Entity
class Registration implements Governed {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String creditCode;
    private String enterpriseName;
    private @Nullable String contactName;
    private @Nullable String contactPhone;
    private String loginName;
    private boolean loginNameTaken;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status = RegistrationStatus.WAITING;

    private Instant createdAt;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    Registration(UUID id, CreditCode code, EnterpriseProfile profile, String loginName, Instant now) {
        this.id = id;
        this.creditCode = code.value();
        this.enterpriseName = profile.name();
        this.contactName = profile.contactName();
        this.contactPhone = profile.contactPhone();
        this.loginName = loginName;
        this.createdAt = now;
    }

    void noteThatLoginNameIsTaken() {
        loginNameTaken = true;
    }

    void approve(Instant now) {
        if (loginNameTaken) {
            throw new RuleViolation("enterprise.registration.error.loginNameTaken");
        }
        become(RegistrationStatus.APPROVED, now);
    }

    void refuse(Instant now) {
        become(RegistrationStatus.REFUSED, now);
    }

    private void become(RegistrationStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("error.notInThisState");
        }
        status = next;
        decidedAt = now;
    }

    boolean hasAccount() {
        return !loginNameTaken;
    }

    CreditCode code() {
        return new CreditCode(creditCode);
    }

    EnterpriseProfile profile() {
        return new EnterpriseProfile(enterpriseName, contactName, contactPhone);
    }

    @Override
    public boolean relates(Relation relation, Person person) {
        return false;
    }

    @Override
    public String state() {
        return status.name();
    }

    RegistrationSummary summary(@Nullable String knownAs) {
        return new RegistrationSummary(id, creditCode, profile(), loginName, createdAt, knownAs, loginNameTaken);
    }
}
