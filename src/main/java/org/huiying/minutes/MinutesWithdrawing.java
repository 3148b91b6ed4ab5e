package org.huiying.minutes;

import java.time.Clock;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumService;
import org.huiying.forum.ForumStatus;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.huiying.verification.Finding;
import org.huiying.verification.IssuedDocuments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawing minutes that were issued; what was printed stays on the record. */
@Service
@Transactional
public class MinutesWithdrawing {

    /** Characters (code points) of a reason at most. */
    public static final int REASON_LIMIT = 500;

    private final MinutesRepository minutes;
    private final MinutesIssues issues;
    private final IssuedDocuments register;
    private final ForumService forums;
    private final ForumLifeCycle lifeCycle;
    private final Clock clock;

    MinutesWithdrawing(
            MinutesRepository minutes,
            MinutesIssues issues,
            IssuedDocuments register,
            ForumService forums,
            ForumLifeCycle lifeCycle,
            Clock clock) {
        this.minutes = minutes;
        this.issues = issues;
        this.register = register;
        this.forums = forums;
        this.lifeCycle = lifeCycle;
        this.clock = clock;
    }

    /**
     * Withdraws the issue in force; the minutes are in review again. Withdrawing it again changes nothing.
     *
     * @param reason shown to everybody who checks the minutes
     * @throws RuleViolation if there is no reason, or a later issue has taken its place
     */
    @Allowed("minutes.withdraw")
    public void withdraw(UUID forumId, UUID issueId, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > REASON_LIMIT || why.indexOf('\0') >= 0) {
            throw new RuleViolation("minutes.error.withdrawalReason", REASON_LIMIT);
        }
        var held = minutes.lock(forumId);
        var forum = forums.require("minutes.withdraw", forumId);
        var standing = held.flatMap(_ -> issues.find(forumId, issueId))
                .flatMap(issue -> register.find(issue.id()))
                .map(Finding::standing)
                .orElseThrow(() -> new NotFound("minutes issue", issueId));
        switch (standing) {
            case WITHDRAWN -> {}
            case SUPERSEDED -> throw new RuleViolation("minutes.error.notInForce");
            case VALID -> {
                register.withdraw(issueId, why, clock.instant());
                if (forum.status() == ForumStatus.MINUTES_ISSUED) {
                    lifeCycle.reviseMinutes(forumId);
                }
            }
        }
    }
}
