package org.huiying.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing out anywhere ends the sessions of the account everywhere, so that none is left behind on a forgotten computer. */
@Component
class SessionEnding implements LogoutHandler {

    private final Accounts accounts;
    private final TransactionTemplate transaction;

    SessionEnding(Accounts accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            transaction.executeWithoutResult(_ -> accounts.endSessions(signedIn.accountId(), signedIn.sessionEpoch()));
        }
    }
}
