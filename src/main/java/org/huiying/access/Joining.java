package org.huiying.access;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way in for whoever follows a link: nobody is signed in here, the secret in the link is what counts. */
@Service
@Transactional
public class Joining {

    private final AccountInvitations invitations;
    private final AccountBook book;
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final Clock clock;

    Joining(AccountInvitations invitations, AccountBook book, Accounts accounts, PasswordHashes hashes, Clock clock) {
        this.invitations = invitations;
        this.book = book;
        this.accounts = accounts;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** @throws RuleViolation if the link is unknown, used, withdrawn or too old */
    @Allowed("invitation.follow")
    @Transactional(readOnly = true)
    public OpenInvitation open(String token) {
        var invitation = invitations
                .findByTokenDigest(new InvitationToken(token).digest())
                .orElseThrow(Joining::unknown);
        invitation.mustBeOpen(clock.instant());
        var accountId = invitation.accountId();
        var loginName = accountId == null ? null : book.get(accountId).loginName();
        return new OpenInvitation(invitation.summary().kind(), invitation.enterpriseId(), loginName);
    }

    /** Makes the account of a representative; the link is used up with it. */
    @Allowed("invitation.follow")
    public void joinEnterprise(String token, NewLogin login) {
        var invitation = use(token, InvitationKind.REPRESENTATIVE);
        var enterpriseId = Objects.requireNonNull(invitation.enterpriseId());
        enter(login, Set.of(Role.REPRESENTATIVE), enterpriseId);
    }

    /** Sets the password of the account the link was given out for, and ends its sessions. */
    @Allowed("invitation.follow")
    public void setPassword(String token, String password) {
        var invitation = use(token, InvitationKind.PASSWORD);
        var account = book.get(Objects.requireNonNull(invitation.accountId()));
        if (!account.isActive()) {
            throw new RuleViolation("access.invitation.error.revoked");
        }
        PasswordRules.mustBeGood(password, account.loginName());
        account.changePassword(hashes.hash(password));
    }

    /** Makes the first administrator, as long as there is no account at all. */
    @Allowed("invitation.follow")
    public void setUp(String token, NewLogin login) {
        var _ = use(token, InvitationKind.FIRST_ADMINISTRATOR);
        accounts.lockTable();
        if (accounts.count() > 0) {
            throw new RuleViolation("access.invitation.error.used");
        }
        enter(login, Set.of(Role.ADMINISTRATOR), null);
    }

    private void enter(NewLogin login, Set<Role> roles, @Nullable UUID enterpriseId) {
        var loginName = new LoginName(login.loginName()).value();
        PasswordRules.mustBeGood(login.password(), loginName);
        var wanted = new NewAccount(UUID.randomUUID(), loginName, login.displayName(), roles, enterpriseId, null);
        book.enter(wanted, hashes.hash(login.password()), AccountStatus.ACTIVE);
    }

    private AccountInvitation use(String token, InvitationKind kind) {
        var invitation = invitations
                .lock(new InvitationToken(token).digest())
                .filter(found -> found.isFor(kind))
                .orElseThrow(Joining::unknown);
        invitation.use(clock.instant());
        return invitation;
    }

    private static RuleViolation unknown() {
        return new RuleViolation("access.invitation.error.unknown");
    }
}
