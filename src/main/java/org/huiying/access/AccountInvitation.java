package org.huiying.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A link that lets somebody in once: open until it is used, withdrawn or too old. */
@Entity
class AccountInvitation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private InvitationKind kind;

    private String tokenDigest;
    private @Nullable UUID enterpriseId;
    private @Nullable UUID accountId;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountInvitation() {}

    private AccountInvitation(UUID id, InvitationKind kind, InvitationToken token, Instant now, Instant expiresAt) {
        this.id = id;
        this.kind = kind;
        this.tokenDigest = token.digest();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    static AccountInvitation forRepresentative(
            UUID id, UUID enterprise, InvitationToken token, Instant now, Instant expiresAt) {
        var invitation = new AccountInvitation(id, InvitationKind.REPRESENTATIVE, token, now, expiresAt);
        invitation.enterpriseId = enterprise;
        return invitation;
    }

    static AccountInvitation forPassword(UUID id, UUID account, InvitationToken token, Instant now, Instant expiresAt) {
        var invitation = new AccountInvitation(id, InvitationKind.PASSWORD, token, now, expiresAt);
        invitation.accountId = account;
        return invitation;
    }

    static AccountInvitation forFirstAdministrator(InvitationToken token, Instant now, Instant expiresAt) {
        return new AccountInvitation(UUID.randomUUID(), InvitationKind.FIRST_ADMINISTRATOR, token, now, expiresAt);
    }

    /** @throws RuleViolation saying why the link does not work any more */
    void mustBeOpen(Instant now) {
        if (usedAt != null) {
            throw new RuleViolation("access.invitation.error.used");
        }
        if (revokedAt != null) {
            throw new RuleViolation("access.invitation.error.revoked");
        }
        if (!now.isBefore(expiresAt)) {
            throw new RuleViolation("access.invitation.error.expired");
        }
    }

    void use(Instant now) {
        mustBeOpen(now);
        usedAt = now;
    }

    void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isFor(InvitationKind wanted) {
        return kind == wanted;
    }

    @Nullable
    UUID enterpriseId() {
        return enterpriseId;
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }

    InvitationSummary summary() {
        return new InvitationSummary(id, kind, createdAt, expiresAt);
    }
}
