package org.huiying.access;

import java.time.Clock;
import java.time.Duration;
import org.huiying.shared.PortalAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints a link into the log as long as nobody can sign in: whoever reads the log becomes the first administrator. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Duration VALID_FOR = Duration.ofHours(24);

    private final Accounts accounts;
    private final AccountInvitations invitations;
    private final PortalAddress address;
    private final Clock clock;
    private final boolean demo;

    FirstAdministrator(
            Accounts accounts,
            AccountInvitations invitations,
            PortalAddress address,
            Clock clock,
            @Value("${huiying.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.address = address;
        this.clock = clock;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offerLink() {
        if (!demo && accounts.count() == 0) {
            var link = link();
            LOG.info("There is no account yet. Make the first administrator within 24 hours at {}", link);
        }
    }

    String link() {
        var token = InvitationToken.random();
        var now = clock.instant();
        invitations.save(AccountInvitation.forFirstAdministrator(token, now, now.plus(VALID_FOR)));
        return address.of("set-up/" + token.secret());
    }
}
