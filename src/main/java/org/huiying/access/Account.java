package org.huiying.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's key to the portal: waits for approval, is active, or was closed. */
@Entity
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String loginName;
    private String displayName;
    private @Nullable String passwordHash;
    private @Nullable UUID enterpriseId;
    private @Nullable UUID departmentId;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    private int sessionEpoch;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount wanted, @Nullable String passwordHash, AccountStatus status, Instant now) {
        this.id = wanted.id();
        this.loginName = wanted.loginName();
        this.displayName = wanted.displayName();
        this.enterpriseId = wanted.enterpriseId();
        this.departmentId = wanted.departmentId();
        this.roles.addAll(wanted.roles());
        this.passwordHash = passwordHash;
        this.status = status;
        this.createdAt = now;
    }

    boolean mayUse(int epoch) {
        return status == AccountStatus.ACTIVE && epoch == sessionEpoch;
    }

    Person person() {
        return new Person(id, displayName, Set.copyOf(roles), enterpriseId, departmentId);
    }

    SignedIn signedIn() {
        return new SignedIn(id, loginName, sessionEpoch);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    AccountStatus status() {
        return status;
    }

    boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    /** Ends every session of this account, on every node. */
    void endSessions() {
        sessionEpoch++;
    }

    void approve() {
        status = AccountStatus.ACTIVE;
    }

    void close() {
        status = AccountStatus.CLOSED;
        endSessions();
    }

    AccountSummary summary() {
        return new AccountSummary(
                id, loginName, displayName, Set.copyOf(roles), enterpriseId, departmentId, status, createdAt);
    }
}
