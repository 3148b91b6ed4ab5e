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
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One person's key to the portal: waits for approval, is active, or was closed. */
@Entity
class Account implements Governed {

    private static final int LONGEST_NAME = 60;

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
        this.loginName = new LoginName(wanted.loginName()).value();
        this.displayName = name(wanted.displayName());
        this.enterpriseId = wanted.enterpriseId();
        this.departmentId = wanted.departmentId();
        this.roles.addAll(wanted.roles());
        this.passwordHash = passwordHash;
        this.status = status;
        this.createdAt = now;
    }

    void edit(AccountEdit edit) {
        displayName = name(edit.displayName());
        departmentId = edit.departmentId();
        roles.clear();
        roles.addAll(edit.roles());
    }

    /** Lets a registered person speak for the enterprise. */
    void admit(UUID enterprise) {
        enterpriseId = enterprise;
        roles.add(Role.REPRESENTATIVE);
        status = AccountStatus.ACTIVE;
    }

    void close() {
        status = AccountStatus.CLOSED;
        endSessions();
    }

    void reopen() {
        status = AccountStatus.ACTIVE;
    }

    /** Whoever knew the old password is out. */
    void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Ends every session of this account, on every server. */
    void endSessions() {
        sessionEpoch++;
    }

    boolean mayUse(int epoch) {
        return isActive() && epoch == sessionEpoch;
    }

    boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    AccountStatus status() {
        return status;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String loginName() {
        return loginName;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public boolean relates(Relation relation, Person person) {
        return false;
    }

    /** An organiser looks after those who only speak for a firm; everybody else is the administrator's care. */
    @Override
    public String state() {
        return roles.equals(Set.of(Role.REPRESENTATIVE)) ? "REPRESENTATIVE" : "STAFF";
    }

    Person person() {
        return new Person(id, displayName, Set.copyOf(roles), enterpriseId, departmentId);
    }

    SignedIn signedIn() {
        return new SignedIn(id, loginName, sessionEpoch);
    }

    AccountSummary summary() {
        return new AccountSummary(version(), loginName, person(), status, passwordHash != null, createdAt);
    }

    private static String name(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new RuleViolation("access.account.error.displayName", LONGEST_NAME);
        }
        return name;
    }
}
