package org.huiying.access;

import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do with the account they are signed in with. */
@Service
@Transactional
public class OwnAccount {

    /** Counted apart from addresses. */
    private static final String OWN_PAGE = "own page";

    private final CurrentUser currentUser;
    private final AccountBook book;
    private final PasswordHashes hashes;
    private final SignInThrottle throttle;

    OwnAccount(CurrentUser currentUser, AccountBook book, PasswordHashes hashes, SignInThrottle throttle) {
        this.currentUser = currentUser;
        this.book = book;
        this.hashes = hashes;
        this.throttle = throttle;
    }

    @Allowed("account.own")
    @Transactional(readOnly = true)
    public String loginName() {
        return mine().loginName();
    }

    /** Changes the password and ends all sessions, also the one at hand: the new password is used at once. */
    @Allowed("account.own")
    public void changePassword(String old, String wanted) {
        var account = mine();
        countAttempt(account);
        if (!hashes.matches(old, account.passwordHash())) {
            throw new RuleViolation("access.password.error.old");
        }
        PasswordRules.mustBeGood(wanted, account.loginName());
        throttle.success(account.loginName(), OWN_PAGE);
        account.changePassword(hashes.hash(wanted));
    }

    /** Signs out here and everywhere else. */
    @Allowed("account.own")
    public void endSessions() {
        mine().endSessions();
    }

    /** Guessing the old password at a screen left open is guessing too. */
    private void countAttempt(Account account) {
        try {
            throttle.attempt(account.loginName(), OWN_PAGE);
        } catch (Throttle.Paused pause) {
            var refusal = new RuleViolation("access.error.paused");
            refusal.addSuppressed(pause);
            throw refusal;
        }
    }

    private Account mine() {
        return book.get(currentUser.get().id());
    }
}
