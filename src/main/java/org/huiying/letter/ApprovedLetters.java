package org.huiying.letter;

import java.time.Duration;
import java.util.UUID;
import org.huiying.access.StandingOrders;
import org.huiying.shared.Leases;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues approved letters once the electronic seal is back, the oldest first, each in a transaction of its own and in
 * the name of the leader who approved it. That a letter is issued once is up to its lock and state, not to the lease.
 */
@Component
class ApprovedLetters {

    private static final Logger LOG = LoggerFactory.getLogger(ApprovedLetters.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 500;

    private final Letters letters;
    private final LetterSigning signing;
    private final StandingOrders orders;
    private final Leases leases;
    private final TransactionTemplate transaction;

    ApprovedLetters(
            Letters letters,
            LetterSigning signing,
            StandingOrders orders,
            Leases leases,
            TransactionTemplate transaction) {
        this.letters = letters;
        this.signing = signing;
        this.orders = orders;
        this.leases = leases;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${huiying.signing.retry-every}",
            initialDelayString = "${huiying.signing.retry-every}")
    void issueThoseThatWait() {
        leases.run("issue approved letters", LEASE, this::issueAll);
    }

    /** After the commit; should the portal stop just then, the next round issues it. */
    @Async
    @TransactionalEventListener
    void on(LetterCoSigned event) {
        issue(event.letterId());
    }

    void issueAll() {
        for (var id : letters.findApprovedIds(Limit.of(AT_ONCE))) {
            if (!issue(id)) {
                return;
            }
        }
    }

    /** Whether it is worth going on: the seal that failed one letter will fail the next. */
    private boolean issue(UUID id) {
        var approver = letters.findById(id).map(Letter::approvedBy);
        if (approver.isEmpty()) {
            return true;
        }
        try {
            orders.carryOut(approver.get(), () -> signing.issue(id));
        } catch (AccessDeniedException | NotFound left) {
            LOG.warn("Whoever approved letter {} may not sign any more: {}", id, left.getMessage());
            noteThatTheSignerLeft(id);
        } catch (RuleViolation meanwhile) {
            LOG.debug("Letter {} was issued or sent back meanwhile", id, meanwhile);
        } catch (RuntimeException failure) {
            LOG.error("An approved letter could not be issued; it is tried again", failure);
        }
        var heldUpBy = letters.findById(id).map(Letter::heldUpBy).orElse(null);
        return heldUpBy != HeldUp.KEY && heldUpBy != HeldUp.TIME_STAMP;
    }

    private void noteThatTheSignerLeft(UUID id) {
        transaction.executeWithoutResult(_ -> letters.findAndHold(id)
                .filter(letter -> letter.status() == LetterStatus.APPROVED)
                .ifPresent(letter -> letter.holdUp(HeldUp.SIGNER_LEFT)));
    }
}
