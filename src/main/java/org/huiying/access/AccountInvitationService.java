package org.huiying.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.huiying.shared.NotFound;
import org.huiying.shared.PortalAddress;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out links that let people in, and takes them back. */
@Service
@Transactional
public class AccountInvitationService {

    private static final Duration VALID_FOR = Duration.ofDays(14);

    private final AccountInvitations invitations;
    private final AccountBook book;
    private final Policy policy;
    private final PortalAddress address;
    private final Clock clock;

    AccountInvitationService(
            AccountInvitations invitations, AccountBook book, Policy policy, PortalAddress address, Clock clock) {
        this.invitations = invitations;
        this.book = book;
        this.policy = policy;
        this.address = address;
        this.clock = clock;
    }

    /** A link for somebody who shall speak for the enterprise. */
    @Allowed("invitation.representative")
    public InvitationLink inviteRepresentative(UUID enterpriseId) {
        var token = InvitationToken.random();
        var now = clock.instant();
        return link(
                token,
                AccountInvitation.forRepresentative(UUID.randomUUID(), enterpriseId, token, now, now.plus(VALID_FOR)));
    }

    /** A link to set a password; links given out for this account before stop working. */
    @Allowed("invitation.password")
    public InvitationLink invitePassword(UUID accountId) {
        var account = book.get(accountId);
        policy.require("invitation.password", account);
        if (!account.isActive()) {
            throw new RuleViolation("error.notInThisState");
        }
        var now = clock.instant();
        invitations.unusedForAccount(accountId).forEach(earlier -> earlier.revoke(now));
        var token = InvitationToken.random();
        return link(
                token, AccountInvitation.forPassword(UUID.randomUUID(), accountId, token, now, now.plus(VALID_FOR)));
    }

    /** The invitations to speak for an enterprise that still work. */
    @Allowed("invitation.representative")
    @Transactional(readOnly = true)
    public List<InvitationSummary> open(UUID enterpriseId) {
        return invitations.openForEnterprise(enterpriseId, clock.instant()).stream()
                .map(AccountInvitation::summary)
                .toList();
    }

    /** Makes the link of an invitation to speak for an enterprise stop working. */
    @Allowed("invitation.representative")
    public void revoke(UUID id) {
        var invitation = invitations
                .findById(id)
                .filter(found -> found.isFor(InvitationKind.REPRESENTATIVE))
                .orElseThrow(() -> new NotFound("invitation", id));
        invitation.revoke(clock.instant());
    }

    private InvitationLink link(InvitationToken token, AccountInvitation invitation) {
        invitations.save(invitation);
        return new InvitationLink(
                address.of("join/" + token.secret()), invitation.summary().expiresAt());
    }
}
